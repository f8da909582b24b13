package org.filmscore.critic.critic;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.filmscore.critic.profile.DescribingProfiles;

/** Adds critics and changes them. */
@Singleton
public class DescribingCritics extends DescribingProfiles<Critic, CriticDescription> {

    DescribingCritics(Critics critics, CriticAnnouncements announcements, Clock clock) {
        super(critics, announcements, clock);
    }

    @Override
    protected Critic create(UUID id, String slug) {
        return new Critic(id, slug);
    }
}
