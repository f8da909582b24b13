package org.filmscore.scoring.chart.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** Keeps the charts up to date with the scores. */
@ApplicationScoped
class RefreshingCharts {

    static final int MOST_AT_ONCE = 500;

    /**
     * One replica at a time, for two that work off changes of one film could finish in the wrong order. The number is
     * arbitrary, but the same everywhere.
     */
    private static final String TAKE_THE_LEAD = "SELECT pg_try_advisory_xact_lock(7018104)";

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

    /** @return whether there may be more to do */
    @Transactional
    public boolean chart() {
        if (!leads()) {
            return false;
        }
        var changed = changes.take(MOST_AT_ONCE);
        if (changed.isEmpty()) {
            return false;
        }
        if (tables.take(changed, films.of(changed))) {
            changes.noteAllThatAreRated();
        }
        return true;
    }

    private boolean leads() {
        return database.withHandle(
                handle -> handle.createQuery(TAKE_THE_LEAD).mapTo(Boolean.class).one());
    }
}
