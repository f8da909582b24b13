package org.filmscore.scoring.score;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.DistributionView;

/** The scores of a film as readers see them. */
@Schema(
        name = "FilmScore",
        description = "The scores of a film as readers see them.",
        requiredProperties = {"filmId", "slug", "version", "asOf", "metascore", "userScore"})
public record ScoreView(
        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(description = "The slug of the film. It can replace the id in paths.", examples = "wont-back-down-2012")
        String slug,

        @Schema(description = "The number of changes of these scores, from 1.", examples = "61")
        long version,

        @Schema(
                description = "The time of the latest event that these scores include.",
                examples = "2026-11-21T17:02:11.123Z")
        Instant asOf,

        MetascoreView metascore,
        UserScoreView userScore) {

    public static ScoreView of(String slug, FilmScore score) {
        return new ScoreView(
                score.filmId().toString(),
                slug,
                score.version(),
                score.asOf(),
                MetascoreView.of(score.metascore()),
                UserScoreView.of(score.userScore()));
    }

    /** The metascore of a film. */
    @Schema(
            description = "The metascore of a film, from critic reviews.",
            requiredProperties = {
                "status",
                "max",
                "mustSee",
                "reviewCount",
                "scoredCount",
                "neededCount",
                "distribution"
            })
    public record MetascoreView(
            Status status,

            @Schema(
                    description = "The weighted mean, a whole number; absent while TBD.",
                    minimum = "0",
                    maximum = "100",
                    examples = "42")
            Integer value,

            @Schema(description = "The highest possible value.", examples = "100")
            int max,

            @Schema(description = "The value in words; absent while TBD.", examples = "Mixed or average reviews")
            String label,

            @Schema(description = BAND_OF_VALUE, examples = "MIXED")
            Band band,

            @Schema(
                    description =
                            "Whether the film is a must-see. By default: 81 or more from at least 15 counted reviews.",
                    examples = "false")
            boolean mustSee,

            @Schema(description = "The number of listed critic reviews.", examples = "36")
            long reviewCount,

            @Schema(description = "The number of those that count: with a score and a weight.", examples = "34")
            long scoredCount,

            @Schema(description = "The number of counted reviews that are missing for a value.", examples = "0")
            long neededCount,

            DistributionView distribution) {

        public static MetascoreView of(Metascore metascore) {
            var scored = metascore.value() instanceof ShownValue.Scored reached ? reached : null;
            return new MetascoreView(
                    scored == null ? Status.TBD : Status.SCORED,
                    scored == null ? null : scored.score(),
                    100,
                    scored == null ? null : scored.label(),
                    scored == null ? null : scored.band(),
                    metascore.mustSee(),
                    metascore.reviewCount(),
                    metascore.scoredCount(),
                    metascore.value().neededCount(),
                    DistributionView.of(metascore.distribution()));
        }
    }

    static final String BAND_OF_VALUE = "The band of the value; absent while TBD.";

    /** Whether an aggregate has reached its quorum. */
    @Schema(
            name = "ScoreStatus",
            description = "TBD while there are too few scores to show a value.",
            examples = "SCORED")
    public enum Status {
        SCORED,
        TBD
    }
}
