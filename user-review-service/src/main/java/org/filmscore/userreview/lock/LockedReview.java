package org.filmscore.userreview.review;

import java.util.UUID;

/**
 * A review that nobody else can change until the transaction ends.
 *
 * @param written whether it carries a text
 */
public record HeldReview(UUID id, UUID filmId, UUID author, boolean written) {

    /** @throws OwnReview where the user wrote it */
    public HeldReview notOf(UUID user) {
        if (user.equals(author)) {
            throw new OwnReview();
        }
        return this;
    }
}
