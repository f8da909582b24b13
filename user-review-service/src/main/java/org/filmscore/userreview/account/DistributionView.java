package org.filmscore.userreview.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A distribution as readers see it. */
@Schema(
        description = "How many are in each band; the percentages add up to 100, or to 0 where there are none.",
        requiredProperties = {"positive", "mixed", "negative"})
record DistributionView(ShareView positive, ShareView mixed, ShareView negative) {

    static DistributionView of(Distribution bands) {
        var percentages = bands.percentages();
        return new DistributionView(
                new ShareView(bands.positive(), percentages.get(0)),
                new ShareView(bands.mixed(), percentages.get(1)),
                new ShareView(bands.negative(), percentages.get(2)));
    }

    /** One band of it. */
    @Schema(
            name = "Share",
            description = "One band of a distribution.",
            requiredProperties = {"count", "percent"})
    record ShareView(
            @Schema(description = "How many there are.", minimum = "0", examples = "9")
            long count,

            @Schema(
                    description = "Their share, rounded so that the three make 100.",
                    minimum = "0",
                    maximum = "100",
                    examples = "69")
            int percent) {}
}
