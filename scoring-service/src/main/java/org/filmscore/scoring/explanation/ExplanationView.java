package org.filmscore.scoring.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.score.ScoreView.MetascoreView;
import org.filmscore.scoring.score.ShownScore;

/** The explanation of a metascore. */
@Schema(
        name = "MetascoreExplanation",
        description = "The explanation of the metascore of a film.",
        requiredProperties = {"filmId", "slug", "metascore", "sums"})
record ExplanationView(
        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(description = "The slug of the film. It can replace the id in paths.", examples = "wont-back-down-2012")
        String slug,

        MetascoreView metascore,
        SumsView sums,

        @Schema(description = "The reviews that count, by descending weight.")
        List<PartView> reviews,

        @Schema(description = "The listed reviews that do not count.")
        List<UncountedView> notCounted) {

    static ExplanationView of(ShownScore film, Explanation explanation) {
        return new ExplanationView(
                film.score().filmId().toString(),
                film.slug(),
                MetascoreView.of(explanation.metascore()),
                SumsView.of(explanation),
                explanation.parts().stream().map(PartView::of).toList(),
                explanation.notCounted().stream().map(UncountedView::of).toList());
    }

    /** The sums over the reviews that count. */
    @Schema(
            name = "MetascoreSums",
            description = "The exact sums over the reviews that count.",
            requiredProperties = {"totalWeight", "totalWeightedScore"})
    record SumsView(
            @Schema(description = "The sum of every `weight`, with four decimals.", minimum = "0", examples = "34.0000")
            BigDecimal totalWeight,

            @Schema(
                    description = "The sum of every `weightedScore`, with four decimals.",
                    minimum = "0",
                    examples = "1411.5000")
            BigDecimal totalWeightedScore,

            @Schema(
                    description =
                            "`totalWeightedScore` divided by `totalWeight`, truncated after four decimals. Rounded half up,"
                                    + " it is the metascore. Absent if no review counts.",
                    minimum = "0",
                    maximum = "100",
                    examples = "41.5147")
            BigDecimal mean) {

        static SumsView of(Explanation explanation) {
            return new SumsView(
                    Explanation.decimal(explanation.totalWeight()),
                    Explanation.decimal(explanation.totalWeightedScore()),
                    explanation.mean().orElse(null));
        }
    }
}
