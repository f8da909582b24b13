package org.filmscore.stack.load;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Waits until a service has heard of a film, which it does by an event, a moment after the catalog has taken it. Each film is waited
 * for once: when our patience with it is over, its further rows are answered at once.
 */
final class FilmArrivals {

    private final Patience patience;
    private final ConcurrentMap<String, Instant> ends = new ConcurrentHashMap<>();

    FilmArrivals(Patience patience) {
        this.patience = patience;
    }

    interface Asking {
        Answer ask() throws InterruptedException;
    }

    Answer whenKnown(String film, Asking asking) throws InterruptedException {
        var answer = asking.ask();
        if (!isUnknown(answer)) {
            return answer;
        }
        var waiting = patience.waitUntil(ends.computeIfAbsent(film, _ -> patience.end()));
        while (isUnknown(answer) && !waiting.isOver()) {
            waiting.pause();
            answer = asking.ask();
        }
        return answer;
    }

    private static boolean isUnknown(Answer answer) {
        return answer.is(404, "film-not-found");
    }
}
