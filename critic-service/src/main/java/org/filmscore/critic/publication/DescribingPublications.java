package org.filmscore.critic.publication;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.filmscore.critic.profile.DescribingProfiles;

/** Adds publications and changes them. */
@Singleton
public class DescribingPublications extends DescribingProfiles<Publication, PublicationDescription> {

    DescribingPublications(Publications publications, PublicationAnnouncements announcements, Clock clock) {
        super(publications, announcements, clock);
    }

    @Override
    protected Publication create(UUID id, String slug) {
        return new Publication(id, slug);
    }
}
