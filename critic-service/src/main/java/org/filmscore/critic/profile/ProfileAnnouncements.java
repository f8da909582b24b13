package org.filmscore.critic.profile;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.function.Function;
import org.filmscore.events.Event;
import org.filmscore.messaging.outbox.Outbox;
import org.filmscore.service.audit.AuditTrail;
import org.filmscore.service.audit.AuditTrail.Change;

/** Publishes the changes of publications and critics, and records them. */
@Singleton
public class ProfileAnnouncements {

    private final Outbox outbox;
    private final AuditTrail trail;

    ProfileAnnouncements(Outbox outbox, AuditTrail trail) {
        this.outbox = outbox;
        this.trail = trail;
    }

    /** @param event that carries the state of a profile */
    <P extends Profile<?>> void changed(Collection<P> profiles, Function<P, Event> event) {
        outbox.appendAll(profiles.stream().map(event).toList());
        trail.record(profiles.stream()
                .map(profile -> new Change(profile.id(), profile.revision()))
                .toList());
    }
}
