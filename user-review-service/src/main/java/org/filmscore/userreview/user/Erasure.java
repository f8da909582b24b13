package org.filmscore.userreview.user;

import java.util.List;
import java.util.UUID;

/**
 * A user is being erased, in this transaction, which holds the user and every review on which they have left anything: whoever
 * keeps something of them lets go of it.
 *
 * @param reviews all of the user's own, withdrawn ones as well
 */
public record Erasure(UUID user, List<UUID> reviews) {

    /** The user's reviews as a parameter of SQL. */
    public UUID[] reviewIds() {
        return reviews.toArray(UUID[]::new);
    }
}
