package org.filmscore.scoring.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filmscore.events.Event;
import org.filmscore.messaging.inbox.ReceivedEvent;

/** The newest of several events about one subject, because one statement can store each row only once. */
final class Newest {

    private Newest() {}

    /** In order of subject, as PostgreSQL compares ids and not as Java does: rows are locked in this order. */
    static <E extends Event> List<ReceivedEvent<E>> of(Collection<ReceivedEvent<E>> received) {
        return received.stream()
                .collect(Collectors.toMap(
                        one -> one.event().subject(), Function.identity(), (a, b) -> b.isNewerThan(a) ? b : a))
                .values()
                .stream()
                .sorted(Comparator.comparing(one -> one.event().subject().toString()))
                .toList();
    }
}
