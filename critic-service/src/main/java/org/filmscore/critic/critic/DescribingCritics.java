package org.filmscore.critic.critic;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.filmscore.critic.profile.DescribingProfiles;
import org.filmscore.critic.profile.ProfileAnnouncements;
import org.filmscore.events.CriticDescribed;
import org.filmscore.events.Event;
import org.filmscore.events.Topic;

/** Adds critics and changes them. */
@Singleton
public class DescribingCritics extends DescribingProfiles<Critic, CriticDescription> {

    DescribingCritics(Critics critics, ProfileAnnouncements announcements, Clock clock) {
        super(Critic.class, critics, announcements, clock);
    }

    @Override
    public Topic<?> topic() {
        return Topic.CRITICS;
    }

    @Override
    protected Critic create(UUID id, String slug) {
        return new Critic(id, slug);
    }

    @Override
    protected Event described(Critic critic) {
        var weight = critic.description().weight().value();
        return new CriticDescribed(critic.id(), critic.revision(), critic.slug(), critic.name(), weight);
    }
}
