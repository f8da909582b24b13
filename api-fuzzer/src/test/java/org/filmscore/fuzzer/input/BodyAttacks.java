package org.filmscore.fuzzer.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.filmscore.fuzzer.http.Json;
import org.filmscore.fuzzer.http.Request;

/** Bodies that are invalid as a whole. */
final class BodyAttacks {

    private static final String DEEP = "{\"a\":".repeat(2000) + "1" + "}".repeat(2000);

    private BodyAttacks() {}

    static Stream<Attack> of(Request fitting, JsonNode body) {
        var whole = Json.write(body);
        return Stream.of(
                Attack.refused("no body", fitting.withBody((byte[]) null)),
                Attack.refused("an empty body", fitting.withBody("")),
                Attack.refused("a blank body", fitting.withBody("  \n")),
                Attack.refused("half of the body", fitting.withBody(whole.substring(0, whole.length() / 2))),
                Attack.refused("all but the last character", fitting.withBody(whole.substring(0, whole.length() - 1))),
                Attack.refused("something after the body", fitting.withBody(whole + "x")),
                Attack.refused("two bodies", fitting.withBody(whole + whole)),
                Attack.refused("a comment", fitting.withBody("/* all */" + whole)),
                Attack.refused("null", fitting.withBody("null")),
                Attack.refused("an array", fitting.withBody("[" + whole + "]")),
                Attack.refused("a text", fitting.withBody("\"a\"")),
                Attack.refused("a number", fitting.withBody("7")),
                Attack.refused("true", fitting.withBody("true")),
                Attack.refused("no JSON at all", fitting.withBody("name=a&size=1")),
                Attack.refused("XML", fitting.withBody("<thing><name>a</name></thing>")),
                Attack.refused("2,000 levels of arrays", fitting.withBody("[".repeat(2000))),
                Attack.refused("2,000 levels of objects", fitting.withBody(DEEP)),
                Attack.refused("bytes that are not UTF-8", fitting.withBody("\u0080\u00ff\u00fe".getBytes(ISO_8859_1))),
                Attack.refused("a key twice", fitting.withBody(twice(whole, body))),
                Attack.unusual("UTF-16", fitting.withBody(whole.getBytes(UTF_16))),
                Attack.answeredWith(413, "11 MB", fitting.withBody(padded(whole, 11 << 20))));
    }

    /** A valid body after 11 MB of blanks. */
    private static byte[] padded(String whole, int size) {
        return (" ".repeat(size - whole.length()) + whole).getBytes(ISO_8859_1);
    }

    private static String twice(String whole, JsonNode body) {
        var first = body.properties().iterator().next();
        return "{" + Json.write(first.getKey()) + ":" + Json.write(first.getValue()) + "," + whole.substring(1);
    }
}
