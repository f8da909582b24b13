package org.filmscore.critic.profile;

import java.util.UUID;

/** Another publication or critic has this natural key. */
class KeyTaken extends RuntimeException {

    private final String kind;
    private final UUID existing;

    /** @param kind what has the key, such as {@code critic} */
    KeyTaken(String kind, String key, UUID existing) {
        super("There is a " + kind + " with the key " + key);
        this.kind = kind;
        this.existing = existing;
    }

    String kind() {
        return kind;
    }

    UUID existing() {
        return existing;
    }
}
