package org.filmscore.critic.critic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.filmscore.events.CriticDescribed;
import org.filmscore.messaging.outbox.Outbox;

/** Tells the other services of critics. */
@ApplicationScoped
class CriticAnnouncements {

    private final Outbox outbox;

    CriticAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    void described(Critic critic) {
        describedAll(List.of(critic));
    }

    void describedAll(Collection<Critic> critics) {
        outbox.appendAll(critics.stream().map(CriticAnnouncements::event).toList());
    }

    private static CriticDescribed event(Critic critic) {
        return new CriticDescribed(
                critic.id(),
                critic.revision(),
                critic.slug(),
                critic.name(),
                critic.draft().weight().value());
    }
}
