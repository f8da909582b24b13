package org.filmscore.critic.review.content;

import java.util.UUID;
import org.filmscore.critic.critic.Critic;
import org.filmscore.critic.publication.Publication;

/**
 * The publication and the critic of a review.
 *
 * @param critic null where the publication names nobody
 */
public record Byline(Publication publication, Critic critic) {

    public UUID publicationId() {
        return publication.id();
    }

    /** Null where the publication names nobody. */
    public UUID criticId() {
        return critic == null ? null : critic.id();
    }
}
