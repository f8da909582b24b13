package org.filmscore.critic.critic;

import java.time.Instant;
import org.filmscore.critic.profile.Weight;

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
        Instant changedAt) {

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
