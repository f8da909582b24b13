package org.filmscore.catalog.availability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;

/** Where a film can be watched, as an editor says it. */
@Schema(description = "Where a film can be watched, as an editor says it.", examples = AvailabilityDraft.EXAMPLE)
record AvailabilityDraft(
        @NotNull
        @Size(max = 500)
        @Schema(description = "Each medium, region and provider once at most, in the order to be shown in.")
        List<@Valid @NotNull Offer> items) {

    static final String EXAMPLE = """
            {
              "items": [
                {"medium": "DVD", "region": "US", "availableFrom": "2013-01-15"},
                {"medium": "BLU_RAY", "region": "US", "availableFrom": "2013-01-15"},
                {"medium": "STREAMING", "region": "US", "provider": "Example Video", "url": "https://video.example/wont-back-down"}
              ]
            }""";

    /** @throws InvalidInput that points at the second of two offers of the same thing */
    void refuseTheSameTwice() {
        for (int i = 0; i < items.size(); i++) {
            var offer = items.get(i);
            if (items.subList(0, i).stream().anyMatch(offer::isLike)) {
                throw new InvalidInput(
                        Violation.at("/items/" + i, "has the medium, region and provider of an item before it"));
            }
        }
    }
}
