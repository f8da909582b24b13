package org.filmscore.userreview.lock;

import java.util.UUID;
import org.filmscore.userreview.review.OwnReview;

/**
 * A review that no other transaction can change until this one ends.
 *
 * @param written whether it has a text
 */
public record LockedReview(UUID id, UUID filmId, UUID author, boolean written) {

    /** @throws OwnReview where the user is the author */
    public LockedReview notOf(UUID user) {
        if (user.equals(author)) {
            throw new OwnReview();
        }
        return this;
    }
}
