package org.filmscore.scoring.chart.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** Refreshes the charts of films whose scores changed. */
@ApplicationScoped
class RefreshingCharts {

    static final int MOST_AT_ONCE = 500;

    /**
     * One replica at a time refreshes charts, because two could write states of one film in the wrong order. The
     * number is arbitrary.
     */
    private static final String TRY_LOCK = "SELECT pg_try_advisory_xact_lock(7018104)";

    private final ChartQueue changes;
    private final FilmsToChart films;
    private final ChartTables tables;
    private final Jdbi database;

    RefreshingCharts(ChartQueue changes, FilmsToChart films, ChartTables tables, Jdbi database) {
        this.changes = changes;
        this.films = films;
        this.tables = tables;
        this.database = database;
    }

    /** @return whether more films may be queued */
    @Transactional
    public boolean chart() {
        if (!isLocked()) {
            return false;
        }
        var changed = changes.take(MOST_AT_ONCE);
        if (changed.isEmpty()) {
            return false;
        }
        if (tables.take(changed, films.of(changed))) {
            changes.addAllRatedFilms();
        }
        return true;
    }

    private boolean isLocked() {
        return database.withHandle(
                handle -> handle.createQuery(TRY_LOCK).mapTo(Boolean.class).one());
    }
}
