package org.filmscore.system.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.filmscore.system.Json;
import org.filmscore.system.document.Request;

/** Bodies that are not what they should be as a whole. */
final class WrongBodies {

    private static final String DEEP = "{\"a\":".repeat(2000) + "1" + "}".repeat(2000);

    private WrongBodies() {}

    static Stream<Wrong> of(Request fitting, JsonNode body) {
        var whole = Json.write(body);
        return Stream.of(
                Wrong.refused("no body", fitting.saying((byte[]) null)),
                Wrong.refused("an empty body", fitting.saying("")),
                Wrong.refused("a blank body", fitting.saying("  \n")),
                Wrong.refused("half of the body", fitting.saying(whole.substring(0, whole.length() / 2))),
                Wrong.refused("all but the last character", fitting.saying(whole.substring(0, whole.length() - 1))),
                Wrong.refused("something after the body", fitting.saying(whole + "x")),
                Wrong.refused("two bodies", fitting.saying(whole + whole)),
                Wrong.refused("a comment", fitting.saying("/* all */" + whole)),
                Wrong.refused("null", fitting.saying("null")),
                Wrong.refused("an array", fitting.saying("[" + whole + "]")),
                Wrong.refused("a text", fitting.saying("\"a\"")),
                Wrong.refused("a number", fitting.saying("7")),
                Wrong.refused("true", fitting.saying("true")),
                Wrong.refused("no JSON at all", fitting.saying("title=Heat&year=1995")),
                Wrong.refused("XML", fitting.saying("<film><title>Heat</title></film>")),
                Wrong.refused("2,000 levels of arrays", fitting.saying("[".repeat(2000))),
                Wrong.refused("2,000 levels of objects", fitting.saying(DEEP)),
                Wrong.refused("bytes that are no text", fitting.saying("\u0080\u00ff\u00fe".getBytes(ISO_8859_1))),
                Wrong.refused("a key twice", fitting.saying(twice(whole, body))),
                Wrong.strange("UTF-16", fitting.saying(whole.getBytes(UTF_16))),
                Wrong.told(413, "11 MB", fitting.saying(padded(whole, 11 << 20))));
    }

    /** A body of which 11 MB are blanks is right otherwise. */
    private static byte[] padded(String whole, int size) {
        return (" ".repeat(size - whole.length()) + whole).getBytes(ISO_8859_1);
    }

    private static String twice(String whole, JsonNode body) {
        var first = body.properties().iterator().next();
        return "{" + Json.write(first.getKey()) + ":" + Json.write(first.getValue()) + "," + whole.substring(1);
    }
}
