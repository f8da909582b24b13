package org.filmscore.critic.statistics;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a publication or a critic stands. */
@Schema(
        name = "Statistics",
        description =
                "Where a publication or a critic stands, by their reviews of films that are not withdrawn. Of several"
                        + " reviews of one film the mean, as a whole number, is compared. Means have one decimal, and halves are"
                        + " rounded away from zero.",
        requiredProperties = {"reviewCount", "scoredCount", "comparedFilms"})
public record StatisticsView(
        @Schema(description = "Their reviews.", minimum = "0", examples = "36")
        long reviewCount,

        @Schema(description = "Those of them with a grade.", minimum = "0", examples = "34")
        long scoredCount,

        @Schema(
                description = "Mean of the scores; absent without any.",
                minimum = "0",
                maximum = "100",
                examples = "61.4")
        BigDecimal meanScore,

        @Schema(
                description = "Films that they scored and that have a metascore, as far as heard.",
                minimum = "0",
                examples = "30")
        long comparedFilms,

        @Schema(
                description = "How far they score above the metascore of these films on average, or below it where"
                        + " negative; absent without any.",
                minimum = "-100",
                maximum = "100",
                examples = "-3.2")
        BigDecimal aboveMetascore,

        @Schema(description = "Absent while no film that they scored has a user score.")
        AgreementView agreementWithUsers) {

    /** How often a publication or a critic judges as users do. */
    @Schema(
            name = "AgreementWithUsers",
            description =
                    "How often a publication or a critic judges as users do: their score is in the band of the user"
                            + " score.",
            requiredProperties = {"comparedFilms", "agreedFilms", "percent"})
    record AgreementView(
            @Schema(
                    description = "Films that they scored and that have a user score, as far as heard.",
                    minimum = "1",
                    examples = "25")
            long comparedFilms,

            @Schema(description = "Those of them where the bands are the same.", minimum = "0", examples = "16")
            long agreedFilms,

            @Schema(
                    description = "The latter of the former, a whole number.",
                    minimum = "0",
                    maximum = "100",
                    examples = "64")
            int percent) {

        /** @return null where nothing was compared */
        static AgreementView of(long compared, long agreed) {
            return compared == 0 ? null : new AgreementView(compared, agreed, percent(agreed, compared));
        }

        /** Rounded half up, in whole numbers. */
        private static int percent(long part, long whole) {
            return Math.toIntExact((200 * part + whole) / (2 * whole));
        }
    }
}
