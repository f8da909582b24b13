package org.filmscore.stack.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Waits until the services that take reviews know new films. They learn of films by events, shortly after the catalog has
 * stored them.
 *
 * <p>The events of a film come in one of twelve partitions, each in the order of the catalog. So the last films are enough:
 * they are in all partitions.
 */
final class KnownFilms {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Services services;
    private final Duration wait;

    KnownFilms(Services services, Duration wait) {
        this.services = services;
        this.wait = wait;
    }

    /** @return whether all services know all films in time */
    boolean await(Collection<String> films) throws InterruptedException {
        var end = Instant.now().plus(wait);
        for (var kind : List.of(Kind.CRITIC_REVIEWS, Kind.USER_REVIEWS)) {
            for (var film : films) {
                while (!knows(kind, film)) {
                    if (Instant.now().isAfter(end)) {
                        return false;
                    }
                    Thread.sleep(PAUSE);
                }
            }
        }
        return true;
    }

    private boolean knows(Kind kind, String film) throws InterruptedException {
        var reviews = services.resource(kind.service(), "/films/%s/%s?limit=1".formatted(film, kind));
        try {
            return client.send(HttpRequest.newBuilder(reviews).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
