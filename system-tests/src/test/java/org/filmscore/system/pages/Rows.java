package org.filmscore.system.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.http.Answer;
import org.filmscore.fuzzer.http.Json;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.request.Requests;

/** Creates, changes and deletes rows of one list with the operations of its OpenAPI document. */
final class Rows {

    private final Requests requests;
    private final Operation list;
    private final Operation maker;
    private final String collection;
    private final Random random;

    /** @param owner the token that may change the row, where only its owner may */
    record Row(String id, String path, Optional<String> owner) {}

    Rows(Requests requests, Operation list, String target, long seed) {
        this.requests = requests;
        this.list = list;
        this.maker = requests.fixtures().makerOf(list).orElseThrow(() -> new AssertionError("Nothing fills " + list));
        this.collection = target.replaceFirst("[?].*", "")
                + maker.path().substring(list.path().length());
        this.random = new Random(seed);
    }

    Row make() {
        var request = varied(maker, collection);
        var answer = requests.send(maker, request).acknowledged();
        var owner = request.header("Authorization").filter(token -> collection.endsWith("/me"));
        return new Row(answer.json().path("id").asText(), owner.isPresent() ? collection : location(answer), owner);
    }

    /** @return whether the row can be changed at all */
    boolean change(Row row) {
        return at(row, "PUT").map(put -> send(put, row)).isPresent();
    }

    /** @return whether the row can be deleted at all */
    boolean delete(Row row) {
        return at(row, "DELETE").map(delete -> send(delete, row)).isPresent();
    }

    private Answer send(Operation operation, Row row) {
        var request = varied(operation, row.path());
        var sent =
                row.owner().map(owner -> request.with("Authorization", owner)).orElse(request);
        return requests.send(operation, sent).acknowledged();
    }

    private Optional<Operation> at(Row row, String method) {
        return list.document().operations().stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> row.path().matches(operation.path().replaceAll("\\{[^}]*}", "[^/]+")))
                .findFirst();
    }

    /** A valid request with random values of the properties that lists are sorted by. */
    private Request varied(Operation operation, String target) {
        var fitting = requests.fitting(operation, target);
        if (operation.body().isEmpty()) {
            return fitting;
        }
        var body = (ObjectNode) Json.read(new String(fitting.body(), UTF_8));
        var properties = operation.body().orElseThrow().properties();
        List.of("title", "name", "rating", "releasedOn", "publishedOn", "grade").stream()
                .filter(properties::containsKey)
                .forEach(name -> body.set(name, chance(name)));
        return fitting.withBody(Requests.bytes(body));
    }

    private JsonNode chance(String name) {
        return Json.read(Json.write(
                switch (name) {
                    case "rating" -> random.nextInt(11);
                    case "grade" -> random.nextInt(101) + "/100";
                    case "releasedOn", "publishedOn" ->
                        LocalDate.of(1950, 1, 1)
                                .plusDays(random.nextInt(25_000))
                                .toString();
                    default -> (char) ('A' + random.nextInt(26)) + " " + UUID.randomUUID();
                }));
    }

    private static String location(Answer answer) {
        return URI.create(answer.header("Location")).getPath();
    }
}
