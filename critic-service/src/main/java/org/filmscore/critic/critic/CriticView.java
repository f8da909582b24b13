package org.filmscore.critic.critic;

import java.time.Instant;
import org.filmscore.critic.profile.Weight;
import org.filmscore.service.revision.Revised;

/** A critic as readers see it. */
record CriticView(
        String id,
        String slug,
        long revision,
        String name,
        String key,
        String bio,
        String photo,
        Weight weight,
        boolean featured,
        Instant changedAt)
        implements Revised {

    static CriticView of(Critic critic) {
        var draft = critic.draft();
        return new CriticView(
                critic.id().toString(),
                critic.slug(),
                critic.revision(),
                draft.name(),
                draft.key(),
                draft.bio(),
                draft.photo(),
                draft.weight(),
                draft.featured(),
                critic.changedAt());
    }
}
