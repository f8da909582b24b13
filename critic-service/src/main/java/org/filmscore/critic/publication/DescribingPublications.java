package org.filmscore.critic.publication;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.slug.NewSlugs;
import org.filmscore.service.slug.Slug;
import org.filmscore.service.transaction.RetryOnConflict;

/** Makes publications known and describes them anew. */
@ApplicationScoped
class DescribingPublications {

    private final Publications publications;
    private final PublicationAnnouncements announcements;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    DescribingPublications(Publications publications, PublicationAnnouncements announcements, Clock clock) {
        this.publications = publications;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    @RetryOnConflict
    Publication add(PublicationDraft draft) {
        var slug = NewSlugs.one(Slug.of(draft.name(), "publication"), publications::slugsAmong);
        var publication = new Publication(ids.generate(), slug);
        describe(publication, draft);
        publications.persistAndFlush(publication);
        announcements.described(publication);
        return publication;
    }

    /** What changes nothing is no new revision and is not told. */
    @Transactional
    @RetryOnConflict
    Publication replace(String name, ExpectedRevision expected, PublicationDraft draft) {
        var publication = publications.named(name);
        var before = publication.revision();
        describe(publication, draft);
        publications.flush();
        if (publication.revision() != before) {
            expected.check(before);
            announcements.described(publication);
        }
        return publication;
    }

    private void describe(Publication publication, PublicationDraft draft) {
        publications.refuseKeyOfAnother(publication.id(), draft.key());
        publication.describe(draft, clock.instant());
    }
}
