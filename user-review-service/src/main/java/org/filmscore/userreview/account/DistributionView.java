package org.filmscore.userreview.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A distribution of ratings over the bands. */
@Schema(
        description = "How many ratings are in each band. The percentages add up to 100, or to 0 without ratings.",
        requiredProperties = {"positive", "mixed", "negative"})
record DistributionView(ShareView positive, ShareView mixed, ShareView negative) {

    static DistributionView of(Distribution bands) {
        var percentages = bands.percentages();
        return new DistributionView(
                new ShareView(bands.positive(), percentages.get(0)),
                new ShareView(bands.mixed(), percentages.get(1)),
                new ShareView(bands.negative(), percentages.get(2)));
    }

    /** One band of a distribution. */
    @Schema(
            name = "Share",
            description = "One band of a distribution.",
            requiredProperties = {"count", "percent"})
    record ShareView(
            @Schema(description = "Ratings in the band.", minimum = "0", examples = "9")
            long count,

            @Schema(
                    description = "Share of the band, rounded so that the three add up to 100.",
                    minimum = "0",
                    maximum = "100",
                    examples = "69")
            int percent) {}
}
