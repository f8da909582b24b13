package org.filmscore.fuzzer.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.http.Json;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.request.Requests;

/** Sends every attack to an operation and reports the responses that break a rule. */
public final class Fuzzer {

    private final Requests requests;
    private final Set<String> internalNames;
    private final Tally tally = new Tally();

    /** @param internalNames names that no response may contain, beside those of Java and its frameworks */
    public Fuzzer(Requests requests, Set<String> internalNames) {
        this.requests = requests;
        this.internalNames = Set.copyOf(internalNames);
    }

    public Tally tally() {
        return tally;
    }

    /** A valid request; a list that it reads has several pages. */
    public Request fitting(Operation operation) {
        var fitting = requests.fitting(operation);
        if (operation.isPaged()) {
            requests.fill(operation, fitting.target(), 3);
        }
        return fitting;
    }

    /** @param fitting a valid request to the operation */
    public Stream<Attack> attacks(Operation operation, Request fitting) {
        var heads = Stream.concat(HeaderAttacks.of(operation, fitting), PathAttacks.of(operation, fitting));
        var targets = Stream.concat(heads, QueryAttacks.of(operation, fitting));
        var cursors = operation.isPaged() ? CursorAttacks.of(operation, fitting, requests) : Stream.<Attack>empty();
        return Stream.concat(Stream.concat(targets, cursors), bodies(operation, fitting));
    }

    /** @return one complaint for each broken rule, with request and response */
    public List<String> complaints(Operation operation, Request fitting, Stream<Attack> attacks) {
        try (var sending = new Sending(operation, internalNames, tally)) {
            sending.warmUp(fitting);
            return attacks.flatMap(sending::complaints).toList();
        }
    }

    private static Stream<Attack> bodies(Operation operation, Request fitting) {
        if (operation.isImport()) {
            return Stream.of();
        }
        if (operation.body().isEmpty()) {
            return Stream.of(Attack.unusual("a body where none is expected", fitting.withBody("{\"a\":")));
        }
        var body = Json.read(new String(fitting.body(), UTF_8));
        return Stream.concat(BodyAttacks.of(fitting, body), FieldAttacks.of(operation, fitting, body).stream());
    }
}
