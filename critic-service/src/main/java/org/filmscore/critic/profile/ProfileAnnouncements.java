package org.filmscore.critic.profile;

import java.util.Collection;
import java.util.List;
import org.filmscore.events.Event;
import org.filmscore.messaging.outbox.Outbox;

/** Publishes the state of publications or critics. */
public abstract class ProfileAnnouncements<P extends Profile<?>> {

    private final Outbox outbox;

    protected ProfileAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The event that carries the state of the profile. */
    protected abstract Event described(P profile);

    void publish(P profile) {
        publishAll(List.of(profile));
    }

    void publishAll(Collection<P> profiles) {
        outbox.appendAll(profiles.stream().map(this::described).toList());
    }
}
