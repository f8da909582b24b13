package org.filmscore.scoring.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.filmscore.scoring.chart.ChartedFilm.Entry;
import org.filmscore.service.database.RecordArrays;
import org.jdbi.v3.core.Jdbi;

/** The stored entries of films in charts. */
@ApplicationScoped
class ChartEntries {

    private static final String LEAVE = """
            DELETE FROM chart_entries e
            WHERE e.film_id = ANY (:changed)
              AND NOT EXISTS (
                SELECT FROM unnest(:film, :chart, :genre) AS n (film_id, chart, genre)
                WHERE (n.film_id, n.chart, n.genre) = (e.film_id, e.chart, e.genre))
            """;

    /** Equal rows are not written, because most changes affect one chart of five. */
    private static final String ENTER = """
            INSERT INTO chart_entries AS known (film_id, chart, genre, year, ranked_by, reviews)
            SELECT * FROM unnest(:film, :chart, :genre, :year, :by, :reviews)
            ON CONFLICT (film_id, chart, genre) DO UPDATE
            SET year = excluded.year, ranked_by = excluded.ranked_by, reviews = excluded.reviews
            WHERE (excluded.year, excluded.ranked_by, excluded.reviews)
                IS DISTINCT FROM (known.year, known.ranked_by, known.reviews)
            """;

    private final Jdbi database;

    ChartEntries(Jdbi database) {
        this.database = database;
    }

    /**
     * @param changed films whose old entries are replaced
     * @param entries all current entries of these films
     */
    void place(Collection<UUID> changed, List<Entry> entries) {
        database.useHandle(handle -> {
            RecordArrays.bind(handle.createUpdate(LEAVE), Entry.class, entries)
                    .bindArray("changed", UUID.class, changed)
                    .execute();
            RecordArrays.bind(handle.createUpdate(ENTER), Entry.class, entries).execute();
        });
    }
}
