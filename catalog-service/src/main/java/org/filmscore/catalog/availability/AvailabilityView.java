package org.filmscore.catalog.availability;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.revision.Revised;

/** Where a film can be watched, as readers see it on a day. */
@Schema(
        description = "Where a film can be watched, as of today in UTC.",
        requiredProperties = {"filmId", "revision", "items"})
record AvailabilityView(
        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(
                description = "Counts the changes by editors, from 1; 0 until the first. A new day is not a change.",
                examples = "1")
        long revision,

        @Schema(description = "In the order of the editor.") List<OfferView> items)
        implements Revised {

    /** @param regions whose offers to show; empty for all */
    static AvailabilityView of(Availability availability, List<String> regions, LocalDate today) {
        return new AvailabilityView(
                availability.filmId().toString(),
                availability.revision(),
                availability.offers().stream()
                        .filter(offer -> regions.isEmpty() || regions.contains(offer.region()))
                        .map(offer -> OfferView.of(offer, today))
                        .toList());
    }

    /** One way to watch the film. */
    @Schema(
            description = "One way to watch a film, and its state today.",
            requiredProperties = {"medium", "region", "state"})
    record OfferView(
            @Schema(examples = "DVD") Medium medium,

            @Schema(description = "An ISO 3166-1 alpha-2 code.", examples = "US")
            String region,

            @Schema(description = "Who offers it.", examples = "Example Video")
            String provider,

            @Schema(
                    format = "uri",
                    description = "The address of the offer.",
                    examples = "https://video.example/wont-back-down")
            String url,

            @Schema(
                    description = "The day, in UTC, from which it is available; absent while it is not announced.",
                    examples = "2013-01-15")
            LocalDate availableFrom,

            @Schema(examples = "NOW") Offer.AvailabilityState state) {

        static OfferView of(Offer offer, LocalDate today) {
            return new OfferView(
                    offer.medium(),
                    offer.region(),
                    offer.provider(),
                    offer.url(),
                    offer.availableFrom(),
                    offer.on(today));
        }
    }
}
