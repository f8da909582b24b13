package org.filmscore.system.input;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.filmscore.system.document.Operation;
import org.filmscore.system.document.Parameter;
import org.filmscore.system.document.Parameter.Place;
import org.filmscore.system.document.Request;

/** Headers that are too large, unknown media types, and what else can be wrong before the body begins. */
final class WrongHeads {

    private static final List<String> UNKNOWN_MEDIA_TYPES = List.of(
            "application/xml",
            "text/html",
            "image/png",
            "application/vnd.nobody+json",
            "application/x-www-form-urlencoded");

    private static final List<String> NO_MEDIA_TYPES = List.of("garbage", "application", "/", "a/b/c", ";", "*/");

    private WrongHeads() {}

    static Stream<Wrong> of(Operation operation, Request fitting) {
        var wrongs = new ArrayList<Wrong>();
        wrongs.add(Wrong.told(431, "a header of 20 kB", fitting.with("X-Large", "a".repeat(20_000))));
        wrongs.add(Wrong.told(431, "a token of 20 kB", fitting.with("Authorization", "Bearer " + "a".repeat(20_000))));
        wrongs.add(Wrong.told(431, "headers of 20 kB", manyHeaders(fitting)));
        wrongs.add(
                Wrong.strange("bytes that are no text in a header", fitting.with("X-Strange", "\u00ff\u00fe\u0080")));
        wrongs.add(Wrong.strange("an unknown encoding", fitting.with("Accept-Encoding", "nosuch;q=2")));
        wrongs.add(Wrong.strange("an unknown language", fitting.with("Accept-Language", "\u00ff;q=x")));
        wrongs.add(Wrong.strange("a range", fitting.with("Range", "bytes=9-1")));
        wrongs.add(Wrong.strange("another method in a header", fitting.with("X-HTTP-Method-Override", "DELETE")));
        if (!operation.statuses().contains(204)) {
            UNKNOWN_MEDIA_TYPES.forEach(
                    type -> wrongs.add(Wrong.told(406, "Accept: " + type, fitting.with("Accept", type))));
        }
        NO_MEDIA_TYPES.forEach(type -> wrongs.add(Wrong.strange("Accept: " + type, fitting.with("Accept", type))));
        if (operation.body().isPresent()) {
            contentTypes(fitting, wrongs);
        }
        operation.parameters(Place.HEADER).forEach(header -> declared(fitting, header, wrongs));
        return wrongs.stream();
    }

    private static void contentTypes(Request fitting, List<Wrong> wrongs) {
        UNKNOWN_MEDIA_TYPES.forEach(
                type -> wrongs.add(Wrong.told(415, "Content-Type: " + type, fitting.with("Content-Type", type))));
        NO_MEDIA_TYPES.forEach(
                type -> wrongs.add(Wrong.refused("Content-Type: " + type, fitting.with("Content-Type", type))));
        wrongs.add(Wrong.strange("no Content-Type", fitting.without("Content-Type")));
        wrongs.add(
                Wrong.strange("an unknown charset", fitting.with("Content-Type", "application/json;charset=nosuch")));
        wrongs.add(Wrong.strange(
                "a charset of two bytes", fitting.with("Content-Type", "application/json;charset=utf-16")));
        wrongs.add(Wrong.strange("an unknown content encoding", fitting.with("Content-Encoding", "nosuch")));
        wrongs.add(Wrong.strange("a body that is not gzip", fitting.with("Content-Encoding", "gzip")));
    }

    private static void declared(Request fitting, Parameter header, List<Wrong> wrongs) {
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
                .forEach(value -> wrongs.add(Wrong.strange(name + ": " + value, fitting.with(name, value))));
        wrongs.add(
                Wrong.strange(name + ": twice", fitting.adding(name, "\"1.a\"").adding(name, "\"2.b\"")));
        if (header.required()) {
            wrongs.add(Wrong.refused(name + ": missing", fitting.without(name)));
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
