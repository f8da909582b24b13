package org.filmscore.critic.review;

import java.util.UUID;
import org.filmscore.critic.critic.Critic;

/**
 * A review that comes with others: everything is known of it, but for whether it is there already.
 *
 * @param draft names the publication and critic of the byline
 */
public record IncomingReview(UUID filmId, Byline byline, CriticReviewDraft draft) {

    public Key key() {
        return new Key(filmId, draft.publicationId(), draft.criticId());
    }

    /**
     * What there is one review of at most.
     *
     * @param criticId null is one as well
     */
    public record Key(UUID filmId, UUID publicationId, UUID criticId) {

        static Key of(CriticReview review) {
            return new Key(
                    review.filmId(),
                    review.publication().id(),
                    review.critic().map(Critic::id).orElse(null));
        }
    }
}
