package org.filmscore.scoring.chart.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.filmscore.scoring.chart.refresh.ChartedFilm.Entry;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The stored entries of films in charts. */
@ApplicationScoped
class ChartEntries {

    private static final String LEAVE = """
            DELETE FROM chart_entries e
            WHERE e.film_id = ANY (:changed)
              AND NOT EXISTS (
                SELECT FROM unnest(:films, :charts, :genres) AS n (film_id, chart, genre)
                WHERE (n.film_id, n.chart, n.genre) = (e.film_id, e.chart, e.genre))
            """;

    /** Equal rows are not written, because most changes affect one chart of five. */
    private static final String ENTER = """
            INSERT INTO chart_entries AS known (film_id, chart, genre, year, ranked_by, reviews)
            SELECT * FROM unnest(:films, :charts, :genres, :years, :ranks, :reviews)
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
            named(handle.createUpdate(LEAVE), entries)
                    .bindArray("changed", UUID.class, changed)
                    .execute();
            named(handle.createUpdate(ENTER), entries)
                    .bindArray("years", Integer.class, column(entries, Entry::year))
                    .bindArray(
                            "ranks",
                            Long.class,
                            column(entries, entry -> entry.rank().by()))
                    .bindArray(
                            "reviews",
                            Long.class,
                            column(entries, entry -> entry.rank().reviews()))
                    .execute();
        });
    }

    private static <S extends SqlStatement<S>> S named(S statement, List<Entry> entries) {
        return statement
                .bindArray("films", UUID.class, column(entries, Entry::film))
                .bindArray(
                        "charts",
                        String.class,
                        column(entries, entry -> entry.chart().name()))
                .bindArray("genres", String.class, column(entries, Entry::genre));
    }

    private static <T> List<T> column(List<Entry> entries, Function<Entry, T> value) {
        return entries.stream().map(value).toList();
    }
}
