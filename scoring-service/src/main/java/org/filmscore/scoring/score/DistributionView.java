package org.filmscore.scoring.score;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.rule.Distribution;
import org.filmscore.service.band.Band;

/** How many are in each band; the percentages add up to 100, or to 0 where there are none. */
@Schema(
        description = "How many are in each band; the percentages add up to 100, or to 0 where there are none.",
        requiredProperties = {"positive", "mixed", "negative"})
record DistributionView(BandView positive, BandView mixed, BandView negative) {

    static DistributionView of(Distribution distribution) {
        return new DistributionView(
                BandView.of(distribution, Band.POSITIVE),
                BandView.of(distribution, Band.MIXED),
                BandView.of(distribution, Band.NEGATIVE));
    }

    /** One band. */
    @Schema(
            name = "Share",
            description = "What falls into one band.",
            requiredProperties = {"count", "percent"})
    record BandView(
            @Schema(description = "How many.", minimum = "0", examples = "9")
            long count,

            @Schema(description = "Of a hundred, a whole number.", minimum = "0", maximum = "100", examples = "69")
            int percent) {

        static BandView of(Distribution distribution, Band band) {
            return new BandView(distribution.count(band), distribution.percent(band));
        }
    }
}
