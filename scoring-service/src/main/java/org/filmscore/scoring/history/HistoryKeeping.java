package org.filmscore.scoring.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
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
}
