package org.filmscore.critic.statistics;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is counted over the reviews of a publication or a critic. */
@Schema(
        name = "Statistics",
        description =
                "Counts and means over the reviews of films that are not withdrawn. Several reviews of one film are"
                        + " compared by their mean as a whole number. Means have one decimal; halves are rounded away from"
                        + " zero.",
        requiredProperties = {"reviewCount", "scoredCount", "comparedFilms"})
public record StatisticsView(
        @Schema(description = "Number of reviews.", minimum = "0", examples = "36")
        long reviewCount,

        @Schema(description = "Number of reviews with a grade.", minimum = "0", examples = "34")
        long scoredCount,

        @Schema(
                description = "Mean of the scores; absent without any.",
                minimum = "0",
                maximum = "100",
                examples = "61.4")
        BigDecimal meanScore,

        @Schema(description = "Scored films that have a metascore.", minimum = "0", examples = "30")
        long comparedFilms,

        @Schema(
                description =
                        "Mean difference to the metascore of these films; negative below it; absent without" + " any.",
                minimum = "-100",
                maximum = "100",
                examples = "-3.2")
        BigDecimal aboveMetascore,

        @Schema(description = "Absent while no scored film has a user score.")
        AgreementView agreementWithUsers) {

    /** How often a publication or a critic agrees with users. */
    @Schema(
            name = "AgreementWithUsers",
            description =
                    "How often a publication or a critic agrees with users: their score is in the band of the user"
                            + " score.",
            requiredProperties = {"comparedFilms", "agreedFilms", "percent"})
    record AgreementView(
            @Schema(description = "Scored films that have a user score.", minimum = "1", examples = "25")
            long comparedFilms,

            @Schema(description = "Films among these with the same band.", minimum = "0", examples = "16")
            long agreedFilms,

            @Schema(
                    description = "Agreed films among compared films, a whole number.",
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
