package org.filmscore.critic.review.content;

import java.util.UUID;

/**
 * A review of an import or a parked one, which may exist already.
 *
 * @param description names the publication and the critic of the byline
 */
public record IncomingReview(UUID filmId, Byline byline, ReviewDescription description) {

    public Key key() {
        return new Key(filmId, description.publicationId(), description.criticId());
    }

    /**
     * The natural key of a review.
     *
     * @param criticId null counts as one critic
     */
    public record Key(UUID filmId, UUID publicationId, UUID criticId) {}
}
