package org.filmscore.scoring.rating;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filmscore.events.Event;
import org.filmscore.messaging.inbox.ReceivedEvent;

/** Of several events about one subject the newest, since one statement can store each row only once. */
final class Newest {

    private Newest() {}

    /** In order of subject, which is the order in which rows are locked: as PostgreSQL compares ids, not as Java does. */
    static <E extends Event> List<ReceivedEvent<E>> of(Collection<ReceivedEvent<E>> heard) {
        return heard.stream()
                .collect(Collectors.toMap(
                        one -> one.event().subject(), Function.identity(), (a, b) -> isNewer(a, b) ? a : b))
                .values()
                .stream()
                .sorted(Comparator.comparing(one -> one.event().subject().toString()))
                .toList();
    }

    private static boolean isNewer(ReceivedEvent<?> a, ReceivedEvent<?> b) {
        return a.event().revision() >= b.event().revision();
    }
}
