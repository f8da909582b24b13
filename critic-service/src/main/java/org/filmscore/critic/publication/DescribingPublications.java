package org.filmscore.critic.publication;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.filmscore.critic.profile.DescribingProfiles;
import org.filmscore.critic.profile.ProfileAnnouncements;
import org.filmscore.events.Event;
import org.filmscore.events.PublicationDescribed;
import org.filmscore.events.Topic;

/** Adds publications and changes them. */
@Singleton
public class DescribingPublications extends DescribingProfiles<Publication, PublicationDescription> {

    DescribingPublications(Publications publications, ProfileAnnouncements announcements, Clock clock) {
        super(Publication.class, publications, announcements, clock);
    }

    @Override
    public Topic<?> topic() {
        return Topic.PUBLICATIONS;
    }

    @Override
    protected Publication create(UUID id, String slug) {
        return new Publication(id, slug);
    }

    @Override
    protected Event described(Publication publication) {
        var weight = publication.description().weight().value();
        return new PublicationDescribed(
                publication.id(), publication.revision(), publication.slug(), publication.name(), weight);
    }
}
