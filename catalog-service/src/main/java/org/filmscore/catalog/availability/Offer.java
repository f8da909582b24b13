package org.filmscore.catalog.availability;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One way to watch a film. */
@Embeddable
@Schema(name = "OfferDraft", description = "One way to watch a film.")
record Offer(
        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "DVD")
        Medium medium,

        @NotNull
        @Pattern(regexp = "[A-Z]{2}")
        @Schema(description = "Where, as ISO 3166-1 alpha-2 code.", examples = "US")
        String region,

        @Size(max = 200)
        @Pattern(regexp = "\\S(.*\\S)?")
        @Schema(description = "Whose it is.", examples = "Example Video")
        String provider,

        @Size(max = 2000)
        @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
        @Schema(format = "uri", description = "Where to get it.", examples = "https://video.example/wont-back-down")
        String url,

        @Schema(
                description = "The day, in UTC, from which it is there; absent while that is not announced.",
                examples = "2013-01-15")
        LocalDate availableFrom) {

    State on(LocalDate today) {
        if (availableFrom == null) {
            return State.UNANNOUNCED;
        }
        return availableFrom.isAfter(today) ? State.SOON : State.NOW;
    }

    /** Whether this is an offer of the same thing, if from another day or at another address. */
    boolean isLike(Offer other) {
        return medium == other.medium && region.equals(other.region) && Objects.equals(provider, other.provider);
    }

    /** What an offer is on a day. */
    @Schema(
            name = "AvailabilityState",
            description = "NOW from the day on that it is available from, SOON before it, UNANNOUNCED without one.")
    enum State {
        NOW,
        SOON,
        UNANNOUNCED
    }
}
