package org.filmscore.userreview.review;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.OffsetDateTime;

/** When and why moderators have hidden a review from readers. */
@Embeddable
record Hiding(Instant hiddenAt, String hiddenReason) {

    /** Null where the review is not hidden. */
    static Hiding of(OffsetDateTime hiddenAt, String reason) {
        return hiddenAt == null ? null : new Hiding(hiddenAt.toInstant(), reason);
    }
}
