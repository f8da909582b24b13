package org.filmscore.scoring.history;

import java.time.Instant;
import java.util.UUID;
import org.filmscore.scoring.score.Cause;
import org.filmscore.scoring.score.ScoreChange;

/**
 * One line of a history.
 *
 * @param seen from then on; null while readers could not see the film
 * @param isFirst whether it is to be kept only where there is none yet
 */
record Entry(UUID film, Aggregate aggregate, Instant at, Cause cause, Appearance seen, boolean isFirst) {

    static Entry of(ScoreChange change, Aggregate aggregate) {
        var after = change.after();
        return new Entry(
                after.filmId(),
                aggregate,
                after.asOf(),
                change.cause(),
                Appearance.of(after, aggregate).orElse(null),
                !change.isOfTheScore());
    }
}
