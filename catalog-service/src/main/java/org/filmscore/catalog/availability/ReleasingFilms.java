package org.filmscore.catalog.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.filmscore.catalog.name.FilmNames;
import org.filmscore.service.audit.AuditTrail;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.transaction.RetryOnConflict;

/** Writes where films can be watched. */
@ApplicationScoped
@RetryOnConflict
class ReleasingFilms {

    private final FilmNames films;
    private final Availabilities availabilities;
    private final AuditTrail trail;
    private final Clock clock;

    ReleasingFilms(FilmNames films, Availabilities availabilities, AuditTrail trail, Clock clock) {
        this.films = films;
        this.availabilities = availabilities;
        this.trail = trail;
        this.clock = clock;
    }

    /** Offers that are there already make no new revision. */
    @Transactional
    Availability release(String film, ExpectedRevision expected, List<Offer> offers) {
        var availability = availabilities.of(films.published(film));
        var before = availability.revision();
        if (availability.replace(offers, clock.instant())) {
            expected.checkOfWhatAlwaysExists(before);
            availabilities.persistAndFlush(availability);
            trail.record(availability.filmId(), availability.revision());
        }
        return availability;
    }
}
