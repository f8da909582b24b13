package org.filmscore.critic.critic;

import jakarta.enterprise.context.ApplicationScoped;
import org.filmscore.events.CriticDescribed;
import org.filmscore.outbox.Outbox;

/** Tells the other services of critics. */
@ApplicationScoped
class CriticAnnouncements {

    private final Outbox outbox;

    CriticAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    void described(Critic critic) {
        outbox.append(new CriticDescribed(
                critic.id(),
                critic.revision(),
                critic.slug(),
                critic.name(),
                critic.draft().weight().value()));
    }
}
