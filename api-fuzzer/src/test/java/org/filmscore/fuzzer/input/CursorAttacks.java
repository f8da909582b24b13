package org.filmscore.fuzzer.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.fuzzer.request.Requests.encoded;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.document.Parameter;
import org.filmscore.fuzzer.document.Parameter.Location;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.request.Requests;

/** Cursors that are tampered with, or that belong to another list. */
final class CursorAttacks {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** The id at the end of a cursor. */
    private static final String ID_AT_THE_END = "\"[0-9a-f-]{36}\"]$";

    private CursorAttacks() {}

    /** @param fitting a request for a list of more than one item */
    static Stream<Attack> of(Operation operation, Request fitting, Requests requests) {
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
                .map(other -> Attack.refusedNaming(
                        "cursor", "cursor: " + other, fitting.withQuery("cursor", encoded(other))));
        return Stream.concat(tampered, ofAnother(operation, fitting, cursor, requests));
    }

    private static Stream<Attack> ofAnother(Operation operation, Request fitting, String cursor, Requests requests) {
        var filtered = operation.parameters(Location.QUERY).stream()
                .filter(parameter ->
                        !List.of("cursor", "limit", "count", "sort").contains(parameter.name()))
                .map(Parameter::name)
                .map(name -> Attack.refusedNaming(
                        "cursor",
                        "cursor: of the same list without " + name,
                        fitting.withQuery(name, filter(name, operation, requests))
                                .withQuery("cursor", cursor)));
        var path = operation.parameters(Location.PATH).isEmpty()
                ? Stream.<Attack>empty()
                : Stream.of(Attack.refusedNaming(
                        "cursor",
                        "cursor: of another list",
                        fitting.withTarget(other(operation, fitting, requests)).withQuery("cursor", cursor)));
        return Stream.concat(filtered, path);
    }

    /** The target of another list: of a new subject, or of another value of an enum. */
    private static String other(Operation operation, Request fitting, Requests requests) {
        return operation.parameters(Location.PATH).stream()
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
        var next = requests.send(operation, fitting.withQuery("limit", "1"))
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
