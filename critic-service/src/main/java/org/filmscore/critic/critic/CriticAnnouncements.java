package org.filmscore.critic.critic;

import jakarta.inject.Singleton;
import org.filmscore.critic.profile.ProfileAnnouncements;
import org.filmscore.events.CriticDescribed;
import org.filmscore.events.Event;
import org.filmscore.messaging.outbox.Outbox;

/** Publishes the state of critics. */
@Singleton
class CriticAnnouncements extends ProfileAnnouncements<Critic> {

    CriticAnnouncements(Outbox outbox) {
        super(outbox);
    }

    @Override
    protected Event described(Critic critic) {
        var weight = critic.description().weight().value();
        return new CriticDescribed(critic.id(), critic.revision(), critic.slug(), critic.name(), weight);
    }
}
