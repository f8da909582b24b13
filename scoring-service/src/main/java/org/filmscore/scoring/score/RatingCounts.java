package org.filmscore.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.filmscore.scoring.rule.Histogram;
import org.filmscore.scoring.rule.ScoringRules;
import org.filmscore.scoring.rule.UserScore;
import org.jdbi.v3.core.Jdbi;

/** What the users make of films, counted anew from all their ratings: for audits alone, for there are many. */
@ApplicationScoped
class RatingCounts {

    private static final String COUNT = """
            SELECT film_id, rating, count(*) AS ratings, count(*) FILTER (WHERE written) AS reviews
            FROM user_reviews
            WHERE film_id = ANY (:films) AND rating IS NOT NULL
            GROUP BY film_id, rating
            """;

    private final Jdbi database;
    private final ScoringRules rules;

    RatingCounts(Jdbi database, ScoringRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** Of every film that is asked for, also those that nobody has rated. */
    Map<UUID, UserScore> of(Collection<UUID> films) {
        var tallies = new HashMap<UUID, Tally>();
        films.forEach(film -> tallies.put(film, new Tally()));
        if (!films.isEmpty()) {
            database.useHandle(handle -> handle.createQuery(COUNT)
                    .bindArray("films", UUID.class, films)
                    .map((row, context) ->
                            tallies.get(row.getObject("film_id", UUID.class)).take(row))
                    .list());
        }
        var scores = new HashMap<UUID, UserScore>();
        tallies.forEach((film, tally) -> scores.put(film, tally.score(rules)));
        return scores;
    }

    /** The ratings of one film. */
    private static class Tally {

        private final long[] ratings = new long[Histogram.HIGHEST_RATING + 1];
        private final long[] reviews = new long[Histogram.HIGHEST_RATING + 1];

        Tally take(ResultSet row) throws SQLException {
            ratings[row.getInt("rating")] = row.getLong("ratings");
            reviews[row.getInt("rating")] = row.getLong("reviews");
            return this;
        }

        UserScore score(ScoringRules rules) {
            return UserScore.of(Histogram.of(ratings), Histogram.of(reviews), rules);
        }
    }
}
