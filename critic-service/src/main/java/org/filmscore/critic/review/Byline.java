package org.filmscore.critic.review;

import org.filmscore.critic.critic.Critic;
import org.filmscore.critic.publication.Publication;

/**
 * Who stands behind a review.
 *
 * @param critic null where the publication names nobody
 */
public record Byline(Publication publication, Critic critic) {}
