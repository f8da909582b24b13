package org.filmscore.scoring.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.filmscore.scoring.score.ScoreChange;
import org.filmscore.scoring.score.ScoreFollower;

/** Writes down what readers see differently, in the transaction that makes it different. */
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
                .filter(aggregate -> isSeen(change, aggregate))
                .map(aggregate -> Entry.of(change, aggregate));
    }

    /** A film that is described anew may have been there before there was a history: then it begins with what is seen. */
    private static boolean isSeen(ScoreChange change, Aggregate aggregate) {
        var after = Appearance.of(change.after(), aggregate);
        return change.isOfTheScore() ? !after.equals(Appearance.of(change.before(), aggregate)) : after.isPresent();
    }
}
