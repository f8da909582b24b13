package org.filmscore.scoring.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.score.ScoreView.MetascoreView;
import org.filmscore.scoring.score.ShownScore;

/** Why the metascore of a film is what it is. */
@Schema(
        name = "MetascoreExplanation",
        description = "Why the metascore of a film is what it is.",
        requiredProperties = {"filmId", "slug", "metascore", "sums"})
record ExplanationView(
        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(description = "Names the film in addresses, as its id does.", examples = "wont-back-down-2012")
        String slug,

        MetascoreView metascore,
        SumsView sums,

        @Schema(description = "The reviews that count, the weightiest first.")
        List<PartView> reviews,

        @Schema(description = "Those that are listed and do not count.")
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

    /** The reviews that count, added up. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "MetascoreSums",
            description = "The reviews that count, added up exactly.",
            requiredProperties = {"totalWeight", "totalWeightedScore"})
    record SumsView(
            @Schema(description = "Of every `weight`, four decimals.", minimum = "0", examples = "34.0000")
            BigDecimal totalWeight,

            @Schema(description = "Of every `weightedScore`, four decimals.", minimum = "0", examples = "1411.5000")
            BigDecimal totalWeightedScore,

            @Schema(
                    description = "The one divided by the other, cut after four decimals; rounded half up it is the"
                            + " metascore. Absent where nothing counts.",
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
