package org.filmscore.scoring.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.filmscore.events.FilmPublished;
import org.filmscore.messaging.inbox.ReceivedEvent;
import org.filmscore.scoring.score.Scorekeeping;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Counts the rows that PostgreSQL reads and writes, because row counts are stable and times are not. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CostOfARatingTest {

    private static final String RATE = """
            INSERT INTO user_reviews
            SELECT gen_random_uuid(), :film, 1, n % 11, n % 3 = 0, now() FROM generate_series(1, :count) AS n
            """;

    private static final String COUNT = """
            WITH counts AS (
                SELECT r, count(rating) AS ratings, count(rating) FILTER (WHERE written) AS reviews
                FROM generate_series(0, 10) AS r LEFT JOIN user_reviews ON rating = r AND film_id = :film
                GROUP BY r)
            UPDATE film_scores
            SET rating_counts = (SELECT array_agg(ratings ORDER BY r) FROM counts),
                review_counts = (SELECT array_agg(reviews ORDER BY r) FROM counts)
            WHERE film_id = :film
            """;

    private static final String ROWS_TOUCHED = """
            SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) + n_tup_ins + n_tup_upd + n_tup_del)
            FROM pg_stat_xact_user_tables
            """;

    private final FilmPublished seldomRated = aFilm();
    private final FilmPublished oftenRated = aFilm();

    @Inject
    Jdbi database;

    @Inject
    UserReviews reviews;

    @Inject
    Scorekeeping scorekeeping;

    @Test
    void isTheSameAfterTenRatingsAndAfterAMillion() {
        rated(10, seldomRated);
        rated(1_000_000, oftenRated);

        var afterTen = rowsTouchedBy(() -> rateOnceMore(seldomRated));
        var afterAMillion = rowsTouchedBy(() -> rateOnceMore(oftenRated));

        assertThat(afterAMillion).isBetween(1L, afterTen);
        assertThat(afterTen).isLessThanOrEqualTo(100);
        assertThat(scoreOf(oftenRated).getInt("userScore.ratingCount")).isEqualTo(1_000_001);
        assertThat(rowsTouchedBy(this::countAllRatings)).isGreaterThan(1_000_000);
    }

    /** Also queues the film for the charts, because the mean of all ratings counts its ratings. */
    @AfterEach
    void deleteTheMillion() {
        database.useHandle(handle -> {
            handle.execute("DELETE FROM user_reviews WHERE film_id = ?", oftenRated.filmId());
            handle.execute("DELETE FROM film_scores WHERE film_id = ?", oftenRated.filmId());
            handle.execute("DELETE FROM films WHERE film_id = ?", oftenRated.filmId());
            handle.execute("INSERT INTO uncharted_changes (film_id) VALUES (?)", oftenRated.filmId());
        });
    }

    private void rated(int count, FilmPublished film) {
        publish(film);
        eventually(() -> scoreOf(film));
        run(RATE.replace(":count", Integer.toString(count)), film.filmId());
        run(COUNT, film.filmId());
        database.useHandle(handle -> handle.execute("ANALYZE"));
    }

    private void run(String statement, UUID film) {
        database.useHandle(
                handle -> handle.createUpdate(statement).bind("film", film).execute());
    }

    /** Does the same as the listener for one event. */
    private void rateOnceMore(FilmPublished film) {
        scorekeeping.keep(reviews.store(List.of(new ReceivedEvent<>(rating(7, film), 1, Instant.now()))));
    }

    /** Without parallel workers, because their reads are not in the statistics of this transaction. */
    private void countAllRatings() {
        database.useHandle(handle -> {
            handle.execute("SET LOCAL max_parallel_workers_per_gather = 0");
            handle.createQuery("SELECT count(rating) FROM user_reviews WHERE film_id = :film")
                    .bind("film", oftenRated.filmId())
                    .mapTo(Long.class)
                    .one();
        });
    }

    private long rowsTouchedBy(Runnable work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = rowsTouched();
            work.run();
            return rowsTouched() - before;
        });
    }

    private long rowsTouched() {
        return database.withHandle(
                handle -> handle.createQuery(ROWS_TOUCHED).mapTo(Long.class).one());
    }
}
