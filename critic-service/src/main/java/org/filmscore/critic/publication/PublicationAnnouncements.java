package org.filmscore.critic.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.filmscore.events.PublicationDescribed;
import org.filmscore.messaging.outbox.Outbox;

/** Tells the other services of publications. */
@ApplicationScoped
class PublicationAnnouncements {

    private final Outbox outbox;

    PublicationAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    void described(Publication publication) {
        describedAll(List.of(publication));
    }

    void describedAll(Collection<Publication> publications) {
        outbox.appendAll(
                publications.stream().map(PublicationAnnouncements::event).toList());
    }

    private static PublicationDescribed event(Publication publication) {
        return new PublicationDescribed(
                publication.id(),
                publication.revision(),
                publication.slug(),
                publication.name(),
                publication.draft().weight().value());
    }
}
