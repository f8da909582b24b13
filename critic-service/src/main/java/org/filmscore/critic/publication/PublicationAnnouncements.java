package org.filmscore.critic.publication;

import jakarta.inject.Singleton;
import org.filmscore.critic.profile.ProfileAnnouncements;
import org.filmscore.events.Event;
import org.filmscore.events.PublicationDescribed;
import org.filmscore.messaging.outbox.Outbox;

/** Publishes the state of publications. */
@Singleton
class PublicationAnnouncements extends ProfileAnnouncements<Publication> {

    PublicationAnnouncements(Outbox outbox) {
        super(outbox);
    }

    @Override
    protected Event described(Publication publication) {
        var weight = publication.description().weight().value();
        return new PublicationDescribed(
                publication.id(), publication.revision(), publication.slug(), publication.name(), weight);
    }
}
