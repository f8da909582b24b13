package org.filmscore.catalog.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.filmscore.catalog.name.FilmNames;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.transaction.RetryOnConflict;

/** Says where films can be watched. */
@ApplicationScoped
@RetryOnConflict
class ReleasingFilms {

    private final FilmNames films;
    private final Availabilities availabilities;
    private final Clock clock;

    ReleasingFilms(FilmNames films, Availabilities availabilities, Clock clock) {
        this.films = films;
        this.availabilities = availabilities;
        this.clock = clock;
    }

    /** The same again changes nothing and is no new revision. */
    @Transactional
    Availability release(String film, ExpectedRevision expected, AvailabilityDraft draft) {
        draft.refuseTheSameTwice();
        var availability = availabilities.of(films.published(film));
        var before = availability.revision();
        if (availability.replace(draft.items(), clock.instant())) {
            expected.checkOfWhatAlwaysExists(before);
            availabilities.persistAndFlush(availability);
        }
        return availability;
    }
}
