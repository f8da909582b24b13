package org.filmscore.stack.reconcile;

import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.filmscore.stack.reconcile.Difference.Kind;

/** Lets owners publish again what a copy holds otherwise. */
final class Repair {

    private static final int MANY = 10_000;

    private final StateClient client;

    Repair(StateClient client) {
        this.client = client;
    }

    void repair(Copy copy, List<Difference> differences) {
        if (differences.stream().anyMatch(Difference::needsNewGeneration)) {
            client.post(copy.owner(), "/republish", Map.of("newGeneration", true));
            withdraw(copy, differences);
        } else if (differences.size() > MANY) {
            client.post(copy.owner(), "/republish", Map.of("topic", copy.topic()));
        } else {
            var subjects = differences.stream().map(Difference::subject).toList();
            post(copy, "subjects", subjects);
        }
    }

    private void withdraw(Copy copy, List<Difference> differences) {
        var lost = differences.stream()
                .filter(difference -> difference.kind() == Kind.LOST)
                .map(difference -> Map.of("subject", difference.subject(), "filmId", difference.film()))
                .toList();
        post(copy, "withdrawn", lost);
    }

    private void post(Copy copy, String what, List<?> all) {
        all.stream()
                .gather(Gatherers.windowFixed(StateClient.NAMED))
                .forEach(some -> client.post(copy.owner(), "/republish", Map.of("topic", copy.topic(), what, some)));
    }
}
