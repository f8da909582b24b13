package org.filmscore.catalog.availability;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One way to watch a film.
 *
 * @param provider may be null
 * @param url may be null
 * @param availableFrom null while the day is not announced
 */
@Embeddable
record Offer(
        @Enumerated(EnumType.STRING) Medium medium,
        String region,
        String provider,
        String url,
        LocalDate availableFrom) {

    AvailabilityState on(LocalDate today) {
        if (availableFrom == null) {
            return AvailabilityState.UNANNOUNCED;
        }
        return availableFrom.isAfter(today) ? AvailabilityState.SOON : AvailabilityState.NOW;
    }

    /** Whether both offer the same medium in the same region by the same provider. */
    boolean isLike(Offer other) {
        return medium == other.medium && region.equals(other.region) && Objects.equals(provider, other.provider);
    }

    /** The state of an offer on a day. */
    @Schema(description = "NOW from the day `availableFrom`, SOON before it, UNANNOUNCED without a day.")
    enum AvailabilityState {
        NOW,
        SOON,
        UNANNOUNCED
    }

    /** How viewers watch a film. */
    @Schema(description = "How viewers watch a film.")
    enum Medium {
        DVD,
        BLU_RAY,
        STREAMING,
        RENT,
        BUY,
        THEATERS
    }
}
