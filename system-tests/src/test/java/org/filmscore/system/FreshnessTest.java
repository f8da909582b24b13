package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.system.Convergence.patiently;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Prints how soon an accepted rating is in the score that readers get. The time depends on the machine. */
@ExclusiveSystemTest
class FreshnessTest {

    private static final int WRITES_A_SECOND = 200;
    private static final int FILMS = 25;
    private static final int USERS = 120;

    private final Filmscore filmscore;

    FreshnessTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    /** The time at which the service had accepted so many ratings of the film. */
    private record Acceptance(Film film, int ratings, long nanos) {}

    @Test
    void showsEveryAcceptedRatingInTheScore() throws Exception {
        var films = filmscore.films(FILMS);
        var users = filmscore.users(USERS);

        try (var reader = new ScoreReader(filmscore, films)) {
            var accepted = rateAll(users, films);
            reader.awaitRatings(USERS);

            var nanos = accepted.stream()
                    .map(write -> Math.max(0, reader.firstSaw(write.film(), write.ratings()) - write.nanos()))
                    .sorted()
                    .toList();
            assertThat(nanos).hasSize(FILMS * USERS);
            System.out.printf(
                    "Freshness, write accepted to new score readable, at %d writes a second: p50 %.1f ms, p99 %.1f ms%n",
                    WRITES_A_SECOND, millis(nanos, 50), millis(nanos, 99));
        }
    }

    /** Open loop: a write starts at its time, even if earlier ones are not done. */
    private static List<Acceptance> rateAll(List<User> users, List<Film> films)
            throws InterruptedException, ExecutionException {
        var counts = films.stream().collect(Collectors.toMap(film -> film, film -> new AtomicInteger()));
        var pending = new ArrayList<Future<Future<Acceptance>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            for (var user : users) {
                for (var film : films) {
                    var due = pending.size() * TimeUnit.SECONDS.toNanos(1) / WRITES_A_SECOND;
                    pending.add(clock.schedule(
                            () -> threads.submit(() -> acceptance(user, film, counts)), due, TimeUnit.NANOSECONDS));
                }
            }
            var accepted = new ArrayList<Acceptance>();
            for (var write : pending) {
                accepted.add(write.get().get());
            }
            return accepted;
        }
    }

    private static Acceptance acceptance(User user, Film film, Map<Film, AtomicInteger> counts) {
        patiently("a rating is accepted")
                .pollInSameThread()
                .until(() -> user.rates(film, 7).isAcknowledged());
        return new Acceptance(film, counts.get(film).incrementAndGet(), System.nanoTime());
    }

    private static double millis(List<Long> sorted, int percentile) {
        return sorted.get((sorted.size() - 1) * percentile / 100) / 1e6;
    }
}
