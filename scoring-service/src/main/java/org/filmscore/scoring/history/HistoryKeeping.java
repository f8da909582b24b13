package org.filmscore.scoring.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.scoring.score.ScoreChange;
import org.filmscore.scoring.score.ScoreFollower;

/** Adds visible changes to the history, in the transaction of the change. */
@ApplicationScoped
class HistoryKeeping implements ScoreFollower {

    private final History history;

    HistoryKeeping(History history) {
        this.history = history;
    }

    @Override
    public void follow(List<ScoreChange> changes) {
        var entries = changes.stream().flatMap(HistoryKeeping::entries).toList();
        if (!entries.isEmpty()) {
            history.add(entries);
        }
    }

    private static Stream<Entry> entries(ScoreChange change) {
        return Arrays.stream(Aggregate.values())
                .filter(aggregate -> isVisible(change, aggregate))
                .map(aggregate -> Entry.of(change, aggregate));
    }

    /** An updated film may be older than the history. Its history then starts with the current state. */
    private static boolean isVisible(ScoreChange change, Aggregate aggregate) {
        var after = Appearance.of(change.after(), aggregate);
        return change.isOfTheScore() ? !after.equals(Appearance.of(change.before(), aggregate)) : after.isPresent();
    }

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
}
