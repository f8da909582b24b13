package org.filmscore.scoring.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.filmscore.scoring.score.ScoreChange;

/**
 * A new row of a history, as it is stored.
 *
 * @param status null, like value, label and band, for a hidden film
 * @param first whether it is stored only if the history is empty
 */
record Entry(
        UUID film,
        String aggregate,
        Instant at,
        String cause,
        String status,
        BigDecimal value,
        String label,
        String band,
        boolean first) {

    static Entry of(ScoreChange change, Aggregate aggregate) {
        var after = change.after();
        var seen = Appearance.of(after, aggregate);
        return new Entry(
                after.filmId(),
                aggregate.name(),
                after.asOf(),
                change.cause().name(),
                seen.map(Appearance::status).orElse(null),
                seen.map(Appearance::value).orElse(null),
                seen.map(Appearance::label).orElse(null),
                seen.map(Appearance::band).map(Enum::name).orElse(null),
                !change.isOfTheScore());
    }
}
