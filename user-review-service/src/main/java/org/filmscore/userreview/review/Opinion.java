package org.filmscore.userreview.review;

import jakarta.persistence.Embeddable;

/**
 * What a user says about a film.
 *
 * @param rating 0..10; absent once the review is withdrawn
 * @param text absent on a rating without a text
 * @param spoiler whether the text gives the plot away
 * @param language BCP 47 tag
 */
@Embeddable
public record Opinion(Integer rating, String headline, String text, boolean spoiler, String language) {

    /** A regular expression for the language. */
    public static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

    /** Whether this is a user review, and not only a user rating. */
    public boolean isWritten() {
        return text != null;
    }

    boolean isWithdrawn() {
        return rating == null;
    }
}
