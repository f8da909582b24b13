package org.filmscore.fuzzer.access;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filmscore.fuzzer.access.Caller.Decision;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.request.Requests;

/** Calls operations as every kind of caller. */
public final class AccessMatrix {

    private final Requests requests;
    private final List<Caller> callers;
    private final Map<Decision, Integer> expected = new EnumMap<>(Decision.class);

    public AccessMatrix(Requests requests, ForgedTokens tokens) {
        this.requests = requests;
        this.callers = Caller.all(tokens);
    }

    /** @return the calls of the operation whose response is not the one that its document promises */
    public List<String> complaints(Operation operation) {
        var request = requests.fitting(operation, requests.targetOfNothing(operation));
        return callers.stream()
                .flatMap(caller -> complaints(operation, request, caller))
                .toList();
    }

    /** The refusals that the operation may give and does not document. */
    public static Stream<String> undocumented(Operation operation) {
        var access = operation.access();
        return Stream.of(401, 403)
                .filter(status ->
                        !access.open() && (status == 401 || !access.groups().isEmpty()))
                .filter(status -> !operation.statuses().contains(status))
                .map(status -> operation + " does not document " + status);
    }

    /** Whether every kind of decision was expected at least once. */
    public boolean coversAllDecisions() {
        return expected.keySet().equals(EnumSet.allOf(Decision.class));
    }

    @Override
    public String toString() {
        return callers.size() + " callers, expected decisions " + expected;
    }

    private Stream<String> complaints(Operation operation, Request request, Caller caller) {
        var sent = caller.token().isEmpty()
                ? request.without("Authorization")
                : request.with("Authorization", "Bearer " + caller.token());
        var answer = requests.send(operation, sent);
        var right = caller.expectedOf(operation);
        expected.merge(right, 1, Integer::sum);
        return Decision.of(answer.status()) == right && answer.status() < 500
                ? Stream.empty()
                : Stream.of("%s by %s: expected %s, but %d %s"
                        .formatted(operation, caller.name(), right, answer.status(), answer.body()));
    }
}
