package org.filmscore.system.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A piece of a body where a value should stand.
 *
 * @param bytes one byte a character
 * @param grade how wrong it is
 */
record Fragment(String what, String bytes, Grade grade) {

    /** Where a fault is found decides what an answer can say of it. */
    enum Grade {
        /** A value that is read and then refused, by its name. */
        WRONG_VALUE,
        /** What is not even JSON, or not within its limits. */
        WRONG_JSON,
        STRANGE
    }

    static Fragment wrong(String json) {
        return new Fragment(shown(json), utf8(json), Grade.WRONG_VALUE);
    }

    static Fragment wrong(String what, String json) {
        return new Fragment(what, utf8(json), Grade.WRONG_VALUE);
    }

    static Fragment malformed(String what, String bytes) {
        return new Fragment(what, bytes, Grade.WRONG_JSON);
    }

    static Fragment strange(String json) {
        return new Fragment(shown(json), utf8(json), Grade.STRANGE);
    }

    private static String utf8(String json) {
        return new String(json.getBytes(UTF_8), ISO_8859_1);
    }

    private static String shown(String json) {
        return json.length() > 40 ? json.substring(0, 40) + "... (" + json.length() + ")" : json;
    }
}
