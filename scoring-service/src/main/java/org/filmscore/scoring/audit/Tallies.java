package org.filmscore.scoring.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ScoringRules;
import org.filmscore.scoring.rule.UserScore;
import org.filmscore.scoring.rule.Weight;
import org.filmscore.scoring.rule.WeightedScore;
import org.filmscore.service.band.Histogram;

/** Computes scores from the counts and reviews of one film that the database has aggregated. */
@ApplicationScoped
class Tallies {

    private final ScoringRules rules;

    Tallies(ScoringRules rules) {
        this.rules = rules;
    }

    Metascore metascore(ResultSet row) throws SQLException {
        var scores = (Long[]) elements(row.getArray("scores"), Long.class);
        var publications = (BigDecimal[]) elements(row.getArray("publication_weights"), BigDecimal.class);
        var critics = (BigDecimal[]) elements(row.getArray("critic_weights"), BigDecimal.class);
        var scored = new ArrayList<WeightedScore>(scores.length);
        for (var i = 0; i < scores.length; i++) {
            if (scores[i] != null) {
                var score = Math.toIntExact(scores[i]);
                scored.add(new WeightedScore(score, Weight.of(publications[i]), Weight.of(critics[i])));
            }
        }
        return Metascore.of(scored, row.getLong("reviews"), rules);
    }

    UserScore userScore(ResultSet row) throws SQLException {
        var ratings = (Long[]) elements(row.getArray("ratings"), Long.class);
        var given = (Long[]) elements(row.getArray("given"), Long.class);
        var written = (Long[]) elements(row.getArray("written"), Long.class);
        return UserScore.of(histogram(ratings, given), histogram(ratings, written), rules);
    }

    private static Histogram histogram(Long[] ratings, Long[] counts) {
        var byRating = new long[Histogram.HIGHEST_RATING + 1];
        for (var i = 0; i < ratings.length; i++) {
            byRating[Math.toIntExact(ratings[i])] = counts[i];
        }
        return Histogram.of(byRating);
    }

    /** Empty for a film without reviews or ratings. */
    private static Object elements(Array array, Class<?> type) throws SQLException {
        return array == null ? java.lang.reflect.Array.newInstance(type, 0) : array.getArray();
    }
}
