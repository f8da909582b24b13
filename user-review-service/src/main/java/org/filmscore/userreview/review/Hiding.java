package org.filmscore.userreview.review;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.OffsetDateTime;

/** That moderators have hidden a review from readers, and why. */
@Embeddable
record Hiding(Instant hiddenAt, String hiddenReason) {

    /** Nothing where the columns are empty. */
    static Hiding of(OffsetDateTime hiddenAt, String reason) {
        return hiddenAt == null ? null : new Hiding(hiddenAt.toInstant(), reason);
    }
}
