package org.filmscore.userreview.review;

import jakarta.persistence.Embeddable;

/**
 * What a user says of a film.
 *
 * @param rating 0..10; absent once the review is withdrawn
 * @param text absent where the user only rates
 * @param spoiler whether the text gives the plot away
 * @param language BCP 47 tag
 */
@Embeddable
record Opinion(Integer rating, String headline, String text, boolean spoiler, String language) {

    /** Whether this is a user review, and not a user rating alone. */
    boolean isWritten() {
        return text != null;
    }

    boolean isWithdrawn() {
        return rating == null;
    }
}
