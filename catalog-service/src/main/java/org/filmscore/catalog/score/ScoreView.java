package org.filmscore.catalog.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.filmcopy.score.ScoreCard;

/** The latest published scores of a film. */
@Schema(
        name = "FilmScores",
        description = "The latest published scores of a film. Scoring has them in full, with distributions.",
        requiredProperties = {"version", "asOf", "metascore", "userScore"})
public record ScoreView(
        @Schema(description = "Counts the changes of these scores, from 1.", examples = "61")
        long version,

        @Schema(
                description = "When the latest change happened that they take in.",
                examples = "2026-11-21T17:02:11.123Z")
        Instant asOf,

        MetascoreView metascore,
        UserScoreView userScore) {

    public static ScoreView of(ScoreCard card) {
        return new ScoreView(
                card.version(), card.asOf(), MetascoreView.of(card.metascore()), UserScoreView.of(card.userScore()));
    }

    /** What critics make of the film. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            description = "What critics make of a film.",
            requiredProperties = {"status", "mustSee", "reviewCount", "scoredCount"})
    public record MetascoreView(
            @Schema(
                    description = STATUS,
                    enumeration = {"SCORED", "TBD"},
                    examples = "SCORED")
            String status,

            @Schema(description = "A whole number; absent while TBD.", minimum = "0", maximum = "100", examples = "42")
            Integer value,

            @Schema(description = LABEL, examples = "Mixed or average reviews")
            String label,

            @Schema(
                    description = BAND,
                    enumeration = {"POSITIVE", "MIXED", "NEGATIVE"},
                    examples = "MIXED")
            String band,

            @Schema(description = "Whether enough critics praise it highly.", examples = "false")
            boolean mustSee,

            @Schema(description = "Critic reviews, scored or not.", examples = "36")
            long reviewCount,

            @Schema(description = "Critic reviews that count.", examples = "34")
            long scoredCount) {

        static MetascoreView of(ScoreCard.Metascore score) {
            return new MetascoreView(
                    score.status(),
                    score.value(),
                    score.label(),
                    score.band(),
                    score.mustSee(),
                    score.reviewCount(),
                    score.scoredCount());
        }
    }

    /** What viewers make of the film. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            description = "What viewers make of a film.",
            requiredProperties = {"status", "ratingCount", "reviewCount"})
    public record UserScoreView(
            @Schema(
                    description = STATUS,
                    enumeration = {"SCORED", "TBD"},
                    examples = "SCORED")
            String status,

            @Schema(description = "One decimal; absent while TBD.", minimum = "0", maximum = "10", examples = "6.8")
            BigDecimal value,

            @Schema(description = LABEL, examples = "Generally favorable reviews")
            String label,

            @Schema(
                    description = BAND,
                    enumeration = {"POSITIVE", "MIXED", "NEGATIVE"},
                    examples = "POSITIVE")
            String band,

            @Schema(description = "User ratings, with a text or without.", examples = "13")
            long ratingCount,

            @Schema(description = "Those of them that carry a text.", examples = "5")
            long reviewCount) {

        static UserScoreView of(ScoreCard.UserScore score) {
            return new UserScoreView(
                    score.status(),
                    score.value(),
                    score.label(),
                    score.band(),
                    score.ratingCount(),
                    score.reviewCount());
        }
    }

    private static final String STATUS = "TBD while there are too few scores to show a value.";
    private static final String LABEL = "The value in words; absent while TBD.";
    private static final String BAND = "How the value is received; absent while TBD.";
}
