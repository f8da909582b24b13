package org.filmscore.scoring.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.filmscore.scoring.score.FilmNotFound;
import org.filmscore.scoring.score.FilmScores;

/** Starts or resumes a subscription. */
@ApplicationScoped
class Subscribing {

    static final int MOST_FILMS = 100;

    /** Subscribers of a stopped replica reconnect after different delays. */
    private static final int MIN_RETRY_MILLIS = 1_000;

    private static final int MAX_RETRY_MILLIS = 4_000;

    private final ReplayBuffer recent;
    private final FilmScores scores;
    private final Subscribers subscribers;
    private final StreamSettings settings;

    Subscribing(ReplayBuffer recent, FilmScores scores, Subscribers subscribers, StreamSettings settings) {
        this.recent = recent;
        this.scores = scores;
        this.subscribers = subscribers;
        this.settings = settings;
    }

    /**
     * @param names ids or slugs of films; none for all
     * @param lastId the id of the last event that the subscriber received; null or empty without one
     */
    Uni<Void> subscribe(List<String> names, String lastId, HttpServerRequest request) {
        var films = known(names);
        var now = recent.now().orElseThrow(StreamNotReady::new);
        var subscriber = new Subscriber(request, Vertx.currentContext(), films, recent, settings);
        if (request.method() == HttpMethod.HEAD) {
            subscriber.sendHead();
            return Uni.createFrom().nothing();
        }
        if (lastId == null || lastId.isEmpty()) {
            return subscribers.subscribe(
                    subscriber,
                    now,
                    retry() + ServerSentEvent.position(now.read().id()));
        }
        return recent.after(lastId)
                .map(position -> subscribers.subscribe(subscriber, position, retry()))
                .orElseGet(() -> subscribers.subscribe(
                        subscriber,
                        now,
                        retry() + ServerSentEvent.reset(now.read().id())));
    }

    private Set<UUID> known(List<String> names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        var films = new HashSet<UUID>();
        var found = scores.of(names);
        for (var name : names) {
            films.add(found.stream()
                    .filter(film -> film.slug().equals(name)
                            || film.score().filmId().toString().equalsIgnoreCase(name))
                    .findAny()
                    .orElseThrow(() -> new FilmNotFound(name))
                    .score()
                    .filmId());
        }
        return films;
    }

    private static String retry() {
        return ServerSentEvent.retry(ThreadLocalRandom.current().nextInt(MIN_RETRY_MILLIS, MAX_RETRY_MILLIS));
    }

    /** The replica has not read the topic to its end yet. */
    static class StreamNotReady extends RuntimeException {

        StreamNotReady() {
            super("The topic of scores has not been read yet");
        }
    }
}
