package org.filmscore.scoring.history;

import java.time.Instant;
import java.util.UUID;
import org.filmscore.scoring.change.Cause;
import org.filmscore.scoring.score.ScoreChange;

/**
 * A new row of a history.
 *
 * @param seen the shown state; null for a hidden film
 * @param isFirst whether it is stored only if the history is empty
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
