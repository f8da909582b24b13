package org.filmscore.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.filmscore.scoring.chart.ChartLists.ChartFilter;
import org.filmscore.scoring.chart.ChartLists.ChartPlace;
import org.filmscore.scoring.score.FilmScores;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Counts the rows that PostgreSQL reads, because row counts are stable and times are not. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CostOfAChartTest {

    private static final String GENRE = "Costly " + UUID.randomUUID();
    private static final int PAGE = 21;

    /** Dead row versions that PostgreSQL has not removed yet. */
    private static final long A_FEW = 10;

    private static final String MAKE_FILMS = """
            WITH made AS (
                INSERT INTO films (film_id, revision, slug, title, year, genres, withdrawn)
                SELECT id, 1, CAST(id AS text), 'Made', 2000 + n % 20, '{}', false
                FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, :count) AS n) AS new
                RETURNING film_id, year),
            scored AS (
                INSERT INTO film_scores (film_id, version, as_of, shown) SELECT film_id, 1, now(), true FROM made)
            INSERT INTO chart_entries (film_id, chart, genre, year, ranked_by, reviews)
            SELECT film_id, 'BEST', :genre, year, CAST(random() * 1000000 AS bigint), 4 + CAST(random() * 30 AS bigint) FROM made
            """;

    private static final String DELETE_FILMS = """
            WITH gone AS (DELETE FROM chart_entries WHERE genre = :genre RETURNING film_id),
            scores AS (DELETE FROM film_scores USING gone WHERE film_scores.film_id = gone.film_id)
            DELETE FROM films USING gone WHERE films.film_id = gone.film_id
            """;

    private static final String ROWS_READ = """
            SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) FROM pg_stat_xact_user_tables
            """;

    @Inject
    ChartLists lists;

    @Inject
    FilmScores scores;

    @Inject
    Jdbi database;

    @Test
    void doesNotDependOnTenThousandOtherFilms() {
        make(10_000);
        var first = rowsReadBy(null);
        var ofAYear = rowsReadBy(2012);

        make(10_000);
        var firstOfMore = rowsReadBy(null);
        var ofAYearOfMore = rowsReadBy(2012);

        Log.infof(
                "Rows read for a page of a chart: %d of 10,000 films and %d of 20,000; of one year %d and %d",
                first, firstOfMore, ofAYear, ofAYearOfMore);
        assertThat(firstOfMore).isCloseTo(first, within(A_FEW)).isLessThan(6 * PAGE);
        assertThat(ofAYearOfMore).isCloseTo(ofAYear, within(A_FEW)).isLessThan(6 * PAGE);
    }

    @AfterEach
    void deleteFilms() {
        database.useHandle(handle -> {
            handle.createUpdate(DELETE_FILMS).bind("genre", GENRE).execute();
            handle.execute("ANALYZE");
        });
    }

    private void make(int count) {
        database.useHandle(handle -> {
            handle.createUpdate(MAKE_FILMS)
                    .bind("genre", GENRE)
                    .bind("count", count)
                    .execute();
            handle.execute("ANALYZE");
        });
    }

    /** Reads a second page, so that the query contains the condition of the cursor. */
    private long rowsReadBy(Integer year) {
        var filter = new ChartFilter(Chart.BEST, GENRE, year, 0);
        var place = lists.read(filter, null, PAGE).getLast();
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = rowsRead();
            var rows = lists.read(filter, place, PAGE);
            var ids = rows.stream().map(ChartPlace::film).toList();
            assertThat(scores.of(ids.stream().map(UUID::toString).toList())).hasSize(PAGE);
            return rowsRead() - before;
        });
    }

    private long rowsRead() {
        return database.withHandle(
                handle -> handle.createQuery(ROWS_READ).mapTo(Long.class).one());
    }
}
