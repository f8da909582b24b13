package org.filmscore.scoring.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.filmscore.scoring.score.ScoreChange;
import org.filmscore.scoring.score.ScoreFollower;
import org.jdbi.v3.core.Jdbi;

/** A queue of films whose scores changed, written in the transaction of the change. */
@ApplicationScoped
class ChartQueue implements ScoreFollower {

    /**
     * One replica at a time refreshes charts, because two could write states of one film in the wrong order. The
     * number is arbitrary.
     */
    private static final String TRY_LOCK = "SELECT pg_try_advisory_xact_lock(7018104)";

    private static final String ADD = "INSERT INTO uncharted_changes (film_id) SELECT unnest(:films)";

    private static final String TAKE = """
            DELETE FROM uncharted_changes WHERE position IN (
                SELECT position FROM uncharted_changes ORDER BY position LIMIT :most)
            RETURNING film_id
            """;

    /** A changed mean of all ratings changes the rank of every film with ratings. */
    private static final String ADD_ALL =
            "INSERT INTO uncharted_changes (film_id) SELECT film_id FROM charted_films WHERE ratings > 0";

    private final Jdbi database;

    ChartQueue(Jdbi database) {
        this.database = database;
    }

    @Override
    public void follow(List<ScoreChange> changes) {
        var films = changes.stream().map(change -> change.after().filmId()).toList();
        database.useHandle(handle ->
                handle.createUpdate(ADD).bindArray("films", UUID.class, films).execute());
    }

    /** Locks the queue until the transaction ends, unless another replica holds the lock. */
    boolean isLocked() {
        return database.withHandle(
                handle -> handle.createQuery(TRY_LOCK).mapTo(Boolean.class).one());
    }

    /** Removes the oldest entries. */
    Collection<UUID> take(int most) {
        return database.withHandle(handle ->
                handle.createQuery(TAKE).bind("most", most).mapTo(UUID.class).set());
    }

    void addAllRatedFilms() {
        database.useHandle(handle -> handle.execute(ADD_ALL));
    }
}
