package org.filmscore.system.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.system.document.Requests.encoded;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.filmscore.system.document.Operation;
import org.filmscore.system.document.Parameter;
import org.filmscore.system.document.Parameter.Place;
import org.filmscore.system.document.Request;
import org.filmscore.system.document.Requests;

/** Cursors that were tampered with, or that belong to another list. */
final class WrongCursors {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** What ends a cursor where it is no name: nothing but an id that was given out can stand there. */
    private static final String ID_AT_THE_END = "\"[0-9a-f-]{36}\"]$";

    private WrongCursors() {}

    /** @param fitting for a list that has more than one item */
    static Stream<Wrong> of(Operation operation, Request fitting, Requests requests) {
        var cursor = cursor(operation, fitting, requests);
        var decoded = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        var tampered = Stream.of(
                        "x",
                        "====",
                        cursor + "x",
                        cursor.substring(1),
                        cursor.substring(0, cursor.length() / 2),
                        cursor.toLowerCase(),
                        cursor + cursor,
                        new StringBuilder(cursor).reverse().toString(),
                        coded("[]"),
                        coded("{}"),
                        coded("null"),
                        coded("\"a\""),
                        coded("1"),
                        coded("\u0000"),
                        coded(""),
                        coded("[".repeat(2000)),
                        coded(decoded.replaceAll("\"[^\"]*\"]$", "null]")),
                        coded(decoded.replaceAll(ID_AT_THE_END, "\"1\"]")),
                        coded(decoded.replaceAll("]$", ",1]")),
                        coded(decoded.replaceAll(",.*,", ",{},")),
                        coded(decoded.replaceAll(",.*,", ",[[1]],")))
                .filter(other -> !other.equals(cursor))
                .map(other -> Wrong.naming("cursor", "cursor: " + other, fitting.asking("cursor", encoded(other))));
        return Stream.concat(tampered, ofAnother(operation, fitting, cursor, requests));
    }

    private static Stream<Wrong> ofAnother(Operation operation, Request fitting, String cursor, Requests requests) {
        var filtered = operation.parameters(Place.QUERY).stream()
                .filter(parameter ->
                        !List.of("cursor", "limit", "count", "sort").contains(parameter.name()))
                .map(Parameter::name)
                .map(name -> Wrong.naming(
                        "cursor",
                        "cursor: of the same list without " + name,
                        fitting.asking(name, filter(name, operation, requests)).asking("cursor", cursor)));
        var path = operation.parameters(Place.PATH).isEmpty()
                ? Stream.<Wrong>empty()
                : Stream.of(Wrong.naming(
                        "cursor",
                        "cursor: of another list",
                        fitting.at(other(operation, fitting, requests)).asking("cursor", cursor)));
        return Stream.concat(filtered, path);
    }

    /** The address of something new, or of another where there are only so many. */
    private static String other(Operation operation, Request fitting, Requests requests) {
        return operation.parameters(Place.PATH).stream()
                .flatMap(parameter -> parameter.schema().alternatives().stream())
                .filter(name -> !fitting.target().contains("/" + name))
                .findFirst()
                .map(name -> operation.path().replaceFirst("\\{\\w+}", name))
                .orElseGet(() -> requests.targetOf(operation));
    }

    private static String filter(String name, Operation operation, Requests requests) {
        return encoded(requests.samples().of(operation.query(name).orElseThrow(), operation));
    }

    private static String cursor(Operation operation, Request fitting, Requests requests) {
        var next = requests.send(operation, fitting.asking("limit", "1"))
                .expecting(200)
                .json()
                .path("next")
                .asText();
        assertThat(next).as("%s has a second page", operation).contains("cursor=");
        return next.substring(next.indexOf("cursor=") + "cursor=".length()).replaceAll("&.*", "");
    }

    private static String coded(String text) {
        return BASE64.encodeToString(text.getBytes(UTF_8));
    }
}
