package org.filmscore.scoring.chart.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.filmscore.scoring.chart.BayesianPrior;
import org.filmscore.scoring.score.FilmScore;
import org.filmscore.service.database.RecordArrays;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The mean of all ratings, stored as sums to which every film adds its own. */
@ApplicationScoped
class RatingMeans {

    private static final String LEAVE = """
            DELETE FROM charted_films WHERE film_id = ANY (:films) RETURNING -ratings AS ratings, -rating_sum AS sum
            """;

    private static final String ENTER = """
            INSERT INTO charted_films (film_id, ratings, rating_sum)
            SELECT * FROM unnest(:film, :ratings, :sum) RETURNING ratings, rating_sum AS sum
            """;

    private static final String ADD = """
            UPDATE chart_mean SET ratings = ratings + :ratings, rating_sum = rating_sum + :sum
            RETURNING ratings, rating_sum, mean_tenths, weight
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
        return database.withHandle(handle -> {
            var more = new Sums();
            handle.createQuery(LEAVE)
                    .bindArray("films", UUID.class, changed)
                    .map((row, context) -> more.add(row.getLong("ratings"), row.getLong("sum")))
                    .list();
            enter(films, handle, more);
            return handle.createQuery(ADD)
                    .bind("ratings", more.ratings)
                    .bind("sum", more.sum)
                    .map((row, context) -> Mean.of(
                            BayesianPrior.of(row.getLong("ratings"), row.getLong("rating_sum"), settings.meanWeight()),
                            new BayesianPrior(row.getLong("mean_tenths"), row.getLong("weight"))))
                    .one();
        });
    }

    /** Stores the mean that all charts are ranked by. */
    void store(BayesianPrior mean) {
        database.useHandle(handle -> handle.createUpdate("UPDATE chart_mean SET mean_tenths = :mean, weight = :weight")
                .bind("mean", mean.meanTenths())
                .bind("weight", mean.weight())
                .execute());
    }

    private static void enter(List<ChartedFilm> films, Handle handle, Sums more) {
        var rows = films.stream().map(film -> Row.of(film.score())).toList();
        RecordArrays.bind(handle.createQuery(ENTER), Row.class, rows)
                .map((row, context) -> more.add(row.getLong("ratings"), row.getLong("sum")))
                .list();
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

    /** The change of the number and of the sum of ratings. */
    private static final class Sums {

        private long ratings;
        private long sum;

        Sums add(long count, long total) {
            ratings += count;
            sum += total;
            return this;
        }
    }
}
