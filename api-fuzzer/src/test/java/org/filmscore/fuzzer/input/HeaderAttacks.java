package org.filmscore.fuzzer.input;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.document.Parameter;
import org.filmscore.fuzzer.document.Parameter.Location;
import org.filmscore.fuzzer.http.Request;

/** Headers that are too large, malformed or unknown. */
final class HeaderAttacks {

    private static final List<String> UNKNOWN_MEDIA_TYPES = List.of(
            "application/xml",
            "text/html",
            "image/png",
            "application/vnd.nobody+json",
            "application/x-www-form-urlencoded");

    private static final List<String> MALFORMED_MEDIA_TYPES =
            List.of("garbage", "application", "/", "a/b/c", ";", "*/");

    private HeaderAttacks() {}

    static Stream<Attack> of(Operation operation, Request fitting) {
        var attacks = new ArrayList<Attack>();
        attacks.add(Attack.answeredWith(431, "a header of 20 kB", fitting.with("X-Large", "a".repeat(20_000))));
        attacks.add(Attack.answeredWith(
                431, "a token of 20 kB", fitting.with("Authorization", "Bearer " + "a".repeat(20_000))));
        attacks.add(Attack.answeredWith(431, "headers of 20 kB", manyHeaders(fitting)));
        attacks.add(Attack.unusual("bytes beyond ASCII in a header", fitting.with("X-Unusual", "\u00ff\u00fe\u0080")));
        attacks.add(Attack.unusual("an unknown encoding", fitting.with("Accept-Encoding", "nosuch;q=2")));
        attacks.add(Attack.unusual("an unknown language", fitting.with("Accept-Language", "\u00ff;q=x")));
        attacks.add(Attack.unusual("a range", fitting.with("Range", "bytes=9-1")));
        attacks.add(Attack.unusual("another method in a header", fitting.with("X-HTTP-Method-Override", "DELETE")));
        if (!operation.statuses().contains(204)) {
            UNKNOWN_MEDIA_TYPES.forEach(
                    type -> attacks.add(Attack.answeredWith(406, "Accept: " + type, fitting.with("Accept", type))));
        }
        MALFORMED_MEDIA_TYPES.forEach(
                type -> attacks.add(Attack.unusual("Accept: " + type, fitting.with("Accept", type))));
        if (operation.body().isPresent()) {
            contentTypes(fitting, attacks);
        }
        operation.parameters(Location.HEADER).forEach(header -> declared(fitting, header, attacks));
        return attacks.stream();
    }

    private static void contentTypes(Request fitting, List<Attack> attacks) {
        UNKNOWN_MEDIA_TYPES.forEach(type ->
                attacks.add(Attack.answeredWith(415, "Content-Type: " + type, fitting.with("Content-Type", type))));
        MALFORMED_MEDIA_TYPES.forEach(
                type -> attacks.add(Attack.refused("Content-Type: " + type, fitting.with("Content-Type", type))));
        attacks.add(Attack.unusual("no Content-Type", fitting.without("Content-Type")));
        attacks.add(
                Attack.unusual("an unknown charset", fitting.with("Content-Type", "application/json;charset=nosuch")));
        attacks.add(Attack.unusual(
                "a charset of two bytes", fitting.with("Content-Type", "application/json;charset=utf-16")));
        attacks.add(Attack.unusual("an unknown content encoding", fitting.with("Content-Encoding", "nosuch")));
        attacks.add(Attack.unusual("a body that is not gzip", fitting.with("Content-Encoding", "gzip")));
    }

    private static void declared(Request fitting, Parameter header, List<Attack> attacks) {
        var name = header.name();
        Stream.of(
                        "",
                        "garbage",
                        "\"unclosed",
                        "\"\u00ff\u0080\"",
                        "W/",
                        "\"1.a\", garbage",
                        "a".repeat(5000),
                        "'; DROP--")
                .forEach(value -> attacks.add(Attack.unusual(name + ": " + value, fitting.with(name, value))));
        attacks.add(
                Attack.unusual(name + ": twice", fitting.adding(name, "\"1.a\"").adding(name, "\"2.b\"")));
        if (header.required()) {
            attacks.add(Attack.refused(name + ": missing", fitting.without(name)));
        }
    }

    private static Request manyHeaders(Request fitting) {
        var request = fitting;
        for (var i = 0; i < 200; i++) {
            request = request.adding("X-Many-" + i, "a".repeat(100));
        }
        return request;
    }
}
