package org.filmscore.catalog.availability;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.catalog.availability.Offer.Medium;
import org.filmscore.service.revision.Revised;

/** Where a film can be watched, as readers see it on a day. */
@Schema(
        description = "Where a film can be watched, as of today in UTC.",
        requiredProperties = {"filmId", "revision", "items"})
record AvailabilityView(
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
            Medium medium,
            String region,
            String provider,
            String url,
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
