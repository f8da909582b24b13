package org.filmscore.scoring.chart.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.filmscore.scoring.score.ScoreChange;
import org.filmscore.scoring.score.ScoreFollower;
import org.jdbi.v3.core.Jdbi;

/** The films whose places in charts may have changed, noted with the change itself. */
@ApplicationScoped
class ChartQueue implements ScoreFollower {

    private static final String NOTE = "INSERT INTO uncharted_changes (film_id) SELECT unnest(:films)";

    private static final String TAKE = """
            DELETE FROM uncharted_changes WHERE position IN (
                SELECT position FROM uncharted_changes ORDER BY position LIMIT :most)
            RETURNING film_id
            """;

    /** Where the mean of all ratings is another, every film that has ratings has another place. */
    private static final String NOTE_ALL =
            "INSERT INTO uncharted_changes (film_id) SELECT film_id FROM charted_films WHERE ratings > 0";

    private final Jdbi database;

    ChartQueue(Jdbi database) {
        this.database = database;
    }

    @Override
    public void follow(List<ScoreChange> changes) {
        var films = changes.stream().map(change -> change.after().filmId()).toList();
        database.useHandle(handle ->
                handle.createUpdate(NOTE).bindArray("films", UUID.class, films).execute());
    }

    /** The oldest, each film once. */
    Collection<UUID> take(int most) {
        return database.withHandle(handle ->
                handle.createQuery(TAKE).bind("most", most).mapTo(UUID.class).set());
    }

    void noteAllThatAreRated() {
        database.useHandle(handle -> handle.execute(NOTE_ALL));
    }
}
