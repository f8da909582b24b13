package org.filmscore.filmcopy.score;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.filmscore.events.FilmScoreChanged;

/**
 * The scores of a film as a list shows them, stored as JSON. Replicas of two versions share the table: each ignores the
 * fields that it does not know.
 *
 * @param version counts the changes of these scores, from 1
 * @param asOf when the latest change happened that these scores include
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ScoreCard(long version, Instant asOf, Metascore metascore, UserScore userScore) {

    static ScoreCard of(FilmScoreChanged score) {
        return new ScoreCard(
                score.revision(), score.asOf(), Metascore.of(score.metascore()), UserScore.of(score.userScore()));
    }

    /**
     * What critics make of the film.
     *
     * @param status SCORED or TBD
     * @param value 0..100; absent while TBD, as are label and band
     * @param scoredCount the critic reviews that carry a score
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Metascore(
            String status,
            Integer value,
            String label,
            String band,
            boolean mustSee,
            long reviewCount,
            long scoredCount) {

        private static Metascore of(FilmScoreChanged.Metascore score) {
            return new Metascore(
                    score.status(),
                    score.value(),
                    score.label(),
                    score.band(),
                    score.mustSee(),
                    score.reviewCount(),
                    score.scoredCount());
        }
    }

    /**
     * What users make of the film.
     *
     * @param status SCORED or TBD
     * @param value 0.0..10.0; absent while TBD, as are label and band
     * @param reviewCount the ratings that carry a text
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UserScore(
            String status, BigDecimal value, String label, String band, long ratingCount, long reviewCount) {

        private static UserScore of(FilmScoreChanged.UserScore score) {
            return new UserScore(
                    score.status(),
                    score.value(),
                    score.label(),
                    score.band(),
                    score.ratingCount(),
                    score.reviewCount());
        }
    }
}
