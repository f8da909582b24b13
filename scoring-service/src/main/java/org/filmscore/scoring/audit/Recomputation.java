package org.filmscore.scoring.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.filmscore.scoring.score.FilmScore;
import org.filmscore.scoring.score.FilmScores;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Recomputes the score of every film from all stored reviews. */
@ApplicationScoped
class Recomputation {

    private static final int FETCH_SIZE = 1_000;
    private static final Duration STATEMENT_TIMEOUT = Duration.ofMinutes(10);

    /**
     * Scans every table once and returns a row per film. The usual rules compute the score from this row.
     */
    private static final String ALL = """
            WITH rated AS (
                SELECT film_id, array_agg(rating) AS ratings, array_agg(given) AS given, array_agg(written) AS written
                FROM (SELECT film_id, CAST(rating AS bigint) AS rating, count(*) AS given,
                             count(*) FILTER (WHERE written) AS written
                      FROM user_reviews WHERE rating IS NOT NULL GROUP BY film_id, rating) AS by_rating
                GROUP BY film_id),
            reviewed AS (
                SELECT r.film_id, count(*) AS reviews, array_agg(CAST(r.score AS bigint)) AS scores,
                       array_agg(p.weight) AS publication_weights, array_agg(coalesce(c.weight, 1)) AS critic_weights
                FROM critic_reviews r
                JOIN weights p ON p.id = r.publication_id
                LEFT JOIN weights c ON c.id = r.critic_id
                WHERE NOT r.retracted GROUP BY r.film_id)
            SELECT film_id, s.generation, s.version, s.as_of, s.shown, s.metascore, s.positive_count, s.mixed_count,
                   s.negative_count, s.critic_review_count, s.rating_counts, s.review_counts,
                   coalesce(NOT f.withdrawn, false) AS visible, rated.*, reviewed.*
            FROM film_scores s
            FULL JOIN films f USING (film_id)
            FULL JOIN rated USING (film_id)
            FULL JOIN reviewed USING (film_id)
            """;

    private final Jdbi database;
    private final FilmScores scores;
    private final Tallies tallies;

    Recomputation(Jdbi database, FilmScores scores, Tallies tallies) {
        this.database = database;
        this.scores = scores;
        this.tallies = tallies;
    }

    /**
     * Blocks other writers until the transaction ends. Readers continue. The lock waits longer than others, for the batches
     * that are being consumed.
     */
    void blockWriters() {
        database.useHandle(handle -> {
            handle.execute("SET LOCAL lock_timeout = '25s'");
            handle.execute("SET LOCAL statement_timeout = '30s'");
            handle.execute("LOCK TABLE film_scores IN SHARE ROW EXCLUSIVE MODE");
        });
    }

    /** Unordered, from one snapshot, with a limited number of rows in memory. */
    void forEach(Consumer<Recomputed> film) {
        database.useHandle(handle -> withLongTimeout(
                handle,
                () -> handle.createQuery(ALL)
                        .setFetchSize(FETCH_SIZE)
                        .map((row, context) -> recomputed(row))
                        .forEach(film)));
    }

    private Recomputed recomputed(ResultSet row) throws SQLException {
        var stored = scores.readable(row);
        return new Recomputed(
                stored, stored.with(row.getBoolean("visible"), tallies.metascore(row), tallies.userScore(row)));
    }

    /** The first row arrives after all rows are counted, which may exceed the usual timeouts of socket and statement. */
    private static void withLongTimeout(Handle handle, Runnable work) {
        var connection = handle.getConnection();
        try {
            var usual = connection.getNetworkTimeout();
            setTimeout(connection, Math.toIntExact(STATEMENT_TIMEOUT.toMillis()));
            handle.execute("SET LOCAL statement_timeout = '%ds'".formatted(STATEMENT_TIMEOUT.toSeconds()));
            try {
                work.run();
            } finally {
                setTimeout(connection, usual);
            }
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private static void setTimeout(Connection connection, int milliseconds) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, milliseconds);
    }

    /**
     * A stored score and the recomputed one.
     *
     * @param stored has the version 0 if no score is stored
     */
    record Recomputed(FilmScore stored, FilmScore recomputed) {

        /** With the generation of the stored row, which may be new. */
        Recomputed inGeneration(long generation) {
            return new Recomputed(
                    stored.withVersion(generation, stored.version()),
                    recomputed.withVersion(generation, recomputed.version()));
        }

        boolean differs() {
            return !stored.equals(recomputed);
        }
    }
}
