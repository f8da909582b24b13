package org.filmscore.stack.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.stack.system.StackFailure;

/** Compares a copy with its owner. Events that are on their way are waited for. */
final class Comparison {

    private static final int MANY = 2000;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final StateClient client;
    private final Duration wait;

    Comparison(StateClient client, Duration wait) {
        this.client = client;
        this.wait = wait;
    }

    /** What still differs when the time to wait is over. */
    List<Difference> differences(Copy copy) throws InterruptedException {
        var end = Instant.now().plus(wait);
        var differences = compare(copy, List.of());
        while (!differences.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(PAUSE);
            differences = differences.size() > MANY ? compare(copy, List.of()) : again(copy, differences);
        }
        return differences;
    }

    private List<Difference> again(Copy copy, List<Difference> differences) {
        return differences.stream()
                .map(Difference::subject)
                .gather(Gatherers.windowFixed(StateClient.NAMED))
                .flatMap(subjects -> compare(copy, subjects).stream())
                .toList();
    }

    /** Both sides come in order of id, so that one pass finds what only one of them has. */
    private List<Difference> compare(Copy copy, Collection<String> subjects) {
        var differences = new ArrayList<Difference>();
        try (var ownedLines = client.lines(copy.owner(), copy.topic(), subjects);
                var heldLines = client.lines(copy.holder(), copy.topic(), subjects)) {
            var owner = new States(ownedLines, copy.owner());
            var holder = new States(heldLines, copy.holder());
            while (owner.next != null || holder.next != null) {
                var order = owner.comparedTo(holder);
                var owned = order <= 0 ? owner.take() : null;
                var held = order >= 0 ? holder.take() : null;
                Difference.between(owned, held, copy).ifPresent(differences::add);
            }
        }
        return differences;
    }

    /** The states of one service, and whether all have arrived. */
    private static final class States {

        private final Iterator<JsonNode> lines;
        private final ServiceName service;
        private HeldState next;

        States(Stream<JsonNode> lines, ServiceName service) {
            this.lines = lines.iterator();
            this.service = service;
            take();
        }

        HeldState take() {
            var taken = next;
            if (!lines.hasNext()) {
                throw new StackFailure(service + " has not sent all of its state");
            }
            var line = lines.next();
            next = line.has("subjects") ? null : HeldState.of(line);
            return taken;
        }

        /** PostgreSQL orders ids as their text is ordered. */
        int comparedTo(States other) {
            if (next == null || other.next == null) {
                return next == null ? 1 : -1;
            }
            return next.subject().compareTo(other.next.subject());
        }
    }
}
