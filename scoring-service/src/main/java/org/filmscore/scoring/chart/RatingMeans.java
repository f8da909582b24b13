package org.filmscore.scoring.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.filmscore.scoring.score.FilmScore;
import org.filmscore.service.database.RecordArrays;
import org.jdbi.v3.core.Jdbi;

/** The mean of all ratings, stored as sums to which every film adds its own. */
@ApplicationScoped
class RatingMeans {

    /** Hidden films leave, the others enter or change, and the mean changes by what that makes. */
    private static final String UPDATE = """
            WITH gone AS (
                DELETE FROM charted_films WHERE film_id = ANY (:changed) AND film_id <> ALL (:film)
                RETURNING -ratings AS ratings, -rating_sum AS rating_sum),
            entered AS (
                INSERT INTO charted_films AS known (film_id, ratings, rating_sum)
                SELECT * FROM unnest(:film, :ratings, :sum)
                ON CONFLICT (film_id) DO UPDATE SET ratings = excluded.ratings, rating_sum = excluded.rating_sum
                RETURNING new.ratings - coalesce(old.ratings, 0) AS ratings,
                          new.rating_sum - coalesce(old.rating_sum, 0) AS rating_sum),
            more AS (
                SELECT coalesce(sum(ratings), 0) AS ratings, coalesce(sum(rating_sum), 0) AS rating_sum
                FROM (SELECT * FROM gone UNION ALL SELECT * FROM entered) AS changes)
            UPDATE chart_mean AS mean SET ratings = mean.ratings + more.ratings, rating_sum = mean.rating_sum + more.rating_sum
            FROM more
            RETURNING mean.ratings, mean.rating_sum, mean.mean_tenths, mean.weight
            """;

    private final Jdbi database;
    private final ChartSettings settings;

    RatingMeans(Jdbi database, ChartSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * @param changed films whose ratings may have changed
     * @param films those of them that are shown, with their current scores
     * @return the current mean and whether it differs from the stored one
     */
    Mean update(Collection<UUID> changed, List<ChartedFilm> films) {
        var rows = films.stream().map(film -> Row.of(film.score())).toList();
        return database.withHandle(handle -> RecordArrays.bind(handle.createQuery(UPDATE), Row.class, rows)
                .bindArray("changed", UUID.class, changed)
                .map((row, context) -> Mean.of(
                        BayesianPrior.of(row.getLong("ratings"), row.getLong("rating_sum"), settings.meanWeight()),
                        new BayesianPrior(row.getLong("mean_tenths"), row.getLong("weight"))))
                .one());
    }

    /** Stores the mean that all charts are ranked by. */
    void store(BayesianPrior mean) {
        database.useHandle(handle -> handle.createUpdate("UPDATE chart_mean SET mean_tenths = :mean, weight = :weight")
                .bind("mean", mean.meanTenths())
                .bind("weight", mean.weight())
                .execute());
    }

    /** What a film adds to the mean. */
    private record Row(UUID film, long ratings, long sum) {

        static Row of(FilmScore score) {
            return new Row(
                    score.filmId(),
                    score.userScore().ratingCount(),
                    score.userScore().ratings().sum());
        }
    }

    /** The mean of all ratings. */
    record Mean(BayesianPrior prior, boolean isNew) {

        static Mean of(BayesianPrior now, BayesianPrior before) {
            return new Mean(now, !now.equals(before));
        }
    }
}
