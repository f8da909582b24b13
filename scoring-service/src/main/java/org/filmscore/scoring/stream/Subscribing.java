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

/** Beginning to listen, or going on with it. */
@ApplicationScoped
class Subscribing {

    static final int MOST_FILMS = 100;

    /** Not all at once, when a replica stops that many listened to. */
    private static final int SOONEST_BACK_MILLIS = 1_000;

    private static final int LATEST_BACK_MILLIS = 4_000;

    private final ReplayBuffer recent;
    private final FilmScores scores;
    private final Subscribers audience;
    private final StreamSettings settings;

    Subscribing(ReplayBuffer recent, FilmScores scores, Subscribers audience, StreamSettings settings) {
        this.recent = recent;
        this.scores = scores;
        this.audience = audience;
        this.settings = settings;
    }

    /**
     * @param names of films, none for all
     * @param lastId of the event that the listener had last; null or empty for those who have had none
     */
    Uni<Void> to(List<String> names, String lastId, HttpServerRequest request) {
        var films = known(names);
        var now = recent.now().orElseThrow(StreamNotReady::new);
        var seat = new Subscriber(request, Vertx.currentContext(), films, recent, settings);
        if (request.method() == HttpMethod.HEAD) {
            seat.answerHeadAlone();
            return Uni.createFrom().nothing();
        }
        if (lastId == null || lastId.isEmpty()) {
            return audience.seat(
                    seat, now, greeting() + ServerSentEvent.place(now.read().id()));
        }
        return recent.after(lastId)
                .map(had -> audience.seat(seat, had, greeting()))
                .orElseGet(() -> audience.seat(
                        seat, now, greeting() + ServerSentEvent.reset(now.read().id())));
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

    private static String greeting() {
        return ServerSentEvent.retry(ThreadLocalRandom.current().nextInt(SOONEST_BACK_MILLIS, LATEST_BACK_MILLIS));
    }
}
