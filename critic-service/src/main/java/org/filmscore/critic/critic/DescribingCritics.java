package org.filmscore.critic.critic;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.slug.NewSlugs;
import org.filmscore.service.slug.Slug;
import org.filmscore.service.transaction.RetryOnConflict;

/** Makes critics known and describes them anew. */
@ApplicationScoped
class DescribingCritics {

    private final Critics critics;
    private final CriticAnnouncements announcements;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    DescribingCritics(Critics critics, CriticAnnouncements announcements, Clock clock) {
        this.critics = critics;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    @RetryOnConflict
    Critic add(CriticDraft draft) {
        var slug = NewSlugs.one(Slug.of(draft.name(), "critic"), critics::slugsAmong);
        var critic = new Critic(ids.generate(), slug);
        describe(critic, draft);
        critics.persistAndFlush(critic);
        announcements.described(critic);
        return critic;
    }

    /** What changes nothing is no new revision and is not told. */
    @Transactional
    @RetryOnConflict
    Critic replace(String name, ExpectedRevision expected, CriticDraft draft) {
        var critic = critics.named(name);
        var before = critic.revision();
        describe(critic, draft);
        critics.flush();
        if (critic.revision() != before) {
            expected.check(before);
            announcements.described(critic);
        }
        return critic;
    }

    private void describe(Critic critic, CriticDraft draft) {
        critics.refuseKeyOfAnother(critic.id(), draft.key());
        critic.describe(draft, clock.instant());
    }
}
