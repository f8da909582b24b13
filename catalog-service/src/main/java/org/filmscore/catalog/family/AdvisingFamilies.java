package org.filmscore.catalog.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.filmscore.catalog.family.Guidance.Advice;
import org.filmscore.catalog.name.FilmNames;
import org.filmscore.service.audit.AuditTrail;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.transaction.RetryOnConflict;

/** Writes family guides. */
@ApplicationScoped
@RetryOnConflict
class AdvisingFamilies {

    private final FilmNames films;
    private final FamilyGuides guides;
    private final AuditTrail trail;
    private final Clock clock;

    AdvisingFamilies(FilmNames films, FamilyGuides guides, AuditTrail trail, Clock clock) {
        this.films = films;
        this.guides = guides;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the guide already says makes no new revision. */
    @Transactional
    Written write(String film, ExpectedRevision expected, Guidance guidance, Map<Category, Advice> advice) {
        var guide = guides.toWrite(films.published(film));
        var before = guide.revision();
        if (guide.replace(guidance, advice, clock.instant())) {
            expected.check(before);
            guides.persistAndFlush(guide);
            trail.record(guide.filmId(), guide.revision());
        }
        return new Written(guide, before == 0);
    }

    /** @param first whether there was none before */
    record Written(FamilyGuide guide, boolean first) {}
}
