package org.filmscore.critic.profile;

/** No publication or critic has this id or slug. */
class NameUnknown extends RuntimeException {

    private final String kind;

    /** @param kind what was looked for, such as {@code critic} */
    NameUnknown(String kind, String name) {
        super("There is no " + kind + " " + name);
        this.kind = kind;
    }

    String kind() {
        return kind;
    }
}
