package org.filmscore.catalog.availability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.catalog.availability.Offer.Medium;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;

/** Where a film can be watched, as an editor writes it. */
@Schema(description = "Where a film can be watched, as an editor writes it.", examples = AvailabilityDraft.EXAMPLE)
record AvailabilityDraft(
        @NotNull
        @Size(max = 500)
        @Schema(
                description =
                        "In the order in which they are shown. No two items have the same medium, region and provider.")
        List<@Valid @NotNull OfferDraft> items) {

    static final String EXAMPLE = """
            {
              "items": [
                {"medium": "DVD", "region": "US", "availableFrom": "2013-01-15"},
                {"medium": "BLU_RAY", "region": "US", "availableFrom": "2013-01-15"},
                {"medium": "STREAMING", "region": "US", "provider": "Example Video", "url": "https://video.example/wont-back-down"}
              ]
            }""";

    /** @throws InvalidInput where two items have the same medium, region and provider */
    List<Offer> offers() {
        var offers = items.stream().map(OfferDraft::offer).toList();
        for (int i = 0; i < offers.size(); i++) {
            if (offers.subList(0, i).stream().anyMatch(offers.get(i)::isLike)) {
                throw new InvalidInput(
                        Violation.at("/items/" + i, "has the medium, region and provider of an item before it"));
            }
        }
        return offers;
    }

    /** One way to watch a film. */
    @Schema(description = "One way to watch a film.")
    record OfferDraft(
            @NotNull @Schema(examples = "DVD") Medium medium,

            @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(description = "An ISO 3166-1 alpha-2 code.", examples = "US")
            String region,

            @Size(max = 200)
            @Pattern(regexp = "\\S(.*\\S)?")
            @Schema(description = "Who offers it.", examples = "Example Video")
            String provider,

            @Size(max = 2000)
            @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
            @Schema(
                    format = "uri",
                    description = "The address of the offer.",
                    examples = "https://video.example/wont-back-down")
            String url,

            @Schema(
                    description = "The day, in UTC, from which it is available; absent while it is not announced.",
                    examples = "2013-01-15")
            LocalDate availableFrom) {

        private Offer offer() {
            return new Offer(medium, region, provider, url, availableFrom);
        }
    }
}
