package org.filmscore.critic.publication;

import jakarta.enterprise.context.ApplicationScoped;
import org.filmscore.events.PublicationDescribed;
import org.filmscore.outbox.Outbox;

/** Tells the other services of publications. */
@ApplicationScoped
class PublicationAnnouncements {

    private final Outbox outbox;

    PublicationAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    void described(Publication publication) {
        outbox.append(new PublicationDescribed(
                publication.id(),
                publication.revision(),
                publication.slug(),
                publication.name(),
                publication.draft().weight().value()));
    }
}
