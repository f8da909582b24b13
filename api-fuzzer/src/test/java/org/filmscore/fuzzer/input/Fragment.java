package org.filmscore.fuzzer.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Bytes that replace a value of a body.
 *
 * @param bytes one byte a character
 */
record Fragment(String what, String bytes, Effect effect) {

    /** Decides whether the response can name the field. */
    enum Effect {
        /** JSON that is read, and then refused by the name of its field. */
        INVALID_VALUE,
        /** No JSON, or beyond the limits of the parser. */
        MALFORMED,
        /** Possibly valid. */
        UNUSUAL
    }

    static Fragment invalid(String json) {
        return new Fragment(shown(json), utf8(json), Effect.INVALID_VALUE);
    }

    static Fragment invalid(String what, String json) {
        return new Fragment(what, utf8(json), Effect.INVALID_VALUE);
    }

    static Fragment malformed(String what, String bytes) {
        return new Fragment(what, bytes, Effect.MALFORMED);
    }

    static Fragment unusual(String json) {
        return new Fragment(shown(json), utf8(json), Effect.UNUSUAL);
    }

    private static String utf8(String json) {
        return new String(json.getBytes(UTF_8), ISO_8859_1);
    }

    private static String shown(String json) {
        return json.length() > 40 ? json.substring(0, 40) + "... (" + json.length() + ")" : json;
    }
}
