package org.filmscore.service.band;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts and percentages of the bands. The percentages add up to 100, or to 0 where there are none. */
@Schema(
        description = "The counts and percentages of the bands. The percentages add up to 100, or to 0 without any"
                + " count.",
        requiredProperties = {"positive", "mixed", "negative"})
public record DistributionView(BandView positive, BandView mixed, BandView negative) {

    public static DistributionView of(Distribution distribution) {
        return new DistributionView(
                BandView.of(distribution, Band.POSITIVE),
                BandView.of(distribution, Band.MIXED),
                BandView.of(distribution, Band.NEGATIVE));
    }

    /** One band. */
    @Schema(
            name = "Share",
            description = "The share of one band.",
            requiredProperties = {"count", "percent"})
    record BandView(
            @Schema(description = "The count.", minimum = "0", examples = "9")
            long count,

            @Schema(description = "The percentage, as a whole number.", minimum = "0", maximum = "100", examples = "69")
            int percent) {

        static BandView of(Distribution distribution, Band band) {
            return new BandView(distribution.count(band), distribution.percent(band));
        }
    }
}
