package org.filmscore.service.problem;

/**
 * A kind of problem, under a name that stays the same for ever.
 *
 * @param status of HTTP that goes with it
 * @param name such as {@code film-not-found}
 * @param meaning what has happened; shown on the page at its address
 * @param remedy what the caller can do about it
 */
public record ProblemType(int status, String name, String meaning, String remedy) {

    static final String PATH = "/problems/";

    /** A relative reference, and the path of its page. */
    String address() {
        return PATH + name;
    }

    String title() {
        return title(name);
    }

    /** {@code film-not-found} in words. */
    public static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }
}
