package org.filmscore.scoring.history;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.score.ScoreView;
import org.filmscore.service.band.Band;

/** The shown state of a score. */
@Schema(name = "ScoreAppearance", description = "The shown state of a score.", requiredProperties = "status")
record AppearanceView(
        ScoreView.Status status,

        @Schema(
                description = "A metascore of 0..100, or a user score of 0.0..10.0; absent while TBD.",
                minimum = "0",
                maximum = "100",
                examples = "42")
        BigDecimal value,

        @Schema(description = "The value in words; absent while TBD.", examples = "Mixed or average reviews")
        String label,

        @Schema(description = "The band of the value; absent while TBD.", examples = "MIXED")
        Band band) {

    /** Null for a hidden film. */
    static AppearanceView of(Aggregate aggregate, Appearance seen) {
        if (seen == null) {
            return null;
        }
        return new AppearanceView(
                ScoreView.Status.valueOf(seen.status()), value(aggregate, seen.value()), seen.label(), seen.band());
    }

    private static BigDecimal value(Aggregate aggregate, BigDecimal stored) {
        return switch (aggregate) {
            case METASCORE -> stored == null ? null : stored.setScale(0);
            case USER_SCORE -> stored;
        };
    }
}
