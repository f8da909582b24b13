package org.filmscore.critic.publication;

import java.time.Instant;
import org.filmscore.critic.grade.GradeScale;
import org.filmscore.critic.profile.Weight;
import org.filmscore.service.revision.Revised;

/** A publication as readers see it. */
record PublicationView(
        String id,
        String slug,
        long revision,
        String name,
        String key,
        String url,
        Weight weight,
        GradeScale gradeScale,
        Instant changedAt)
        implements Revised {

    static PublicationView of(Publication publication) {
        var draft = publication.draft();
        return new PublicationView(
                publication.id().toString(),
                publication.slug(),
                publication.revision(),
                draft.name(),
                draft.key(),
                draft.url(),
                draft.weight(),
                draft.gradeScale(),
                publication.changedAt());
    }
}
