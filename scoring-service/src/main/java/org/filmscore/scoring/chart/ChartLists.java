package org.filmscore.scoring.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads pages of charts. */
@ApplicationScoped
class ChartLists {

    /** A film that was just withdrawn still has entries, so the score decides whether it is shown. */
    private static final String LISTED = """
            FROM chart_entries e JOIN film_scores s USING (film_id)
            WHERE e.chart = :chart AND e.genre = :genre AND e.reviews >= :least AND s.shown
            """;

    private static final String OF_THE_YEAR = " AND e.year = :year";

    private static final String BEHIND = " AND (e.ranked_by, e.reviews, e.film_id) < (:by, :reviews, :film)";

    private static final String IN_ORDER = " ORDER BY e.ranked_by DESC, e.reviews DESC, e.film_id DESC LIMIT :most";

    private static final String COLUMNS = "SELECT e.film_id, e.ranked_by, e.reviews ";

    private final Jdbi database;

    ChartLists(Jdbi database) {
        this.database = database;
    }

    /** @param after null for the first page */
    List<ChartPlace> read(ChartFilter filter, ChartPlace after, int most) {
        var sql = COLUMNS + filtered(filter) + (after == null ? "" : BEHIND) + IN_ORDER;
        var first = after == null ? 1 : after.number() + 1;
        return database.withHandle(handle -> {
            var query = bound(handle.createQuery(sql), filter).bind("most", most);
            if (after != null) {
                query.bind("by", after.by()).bind("reviews", after.reviews()).bind("film", after.film());
            }
            var number = new long[] {first};
            return query.map((row, context) -> new ChartPlace(
                            row.getLong("ranked_by"),
                            row.getLong("reviews"),
                            row.getObject("film_id", UUID.class),
                            number[0]++))
                    .list();
        });
    }

    long count(ChartFilter filter) {
        return database.withHandle(handle -> bound(handle.createQuery("SELECT count(*) " + filtered(filter)), filter)
                .mapTo(Long.class)
                .one());
    }

    private static String filtered(ChartFilter filter) {
        return LISTED + (filter.year() == null ? "" : OF_THE_YEAR);
    }

    private static Query bound(Query query, ChartFilter filter) {
        query.bind("chart", filter.chart().name()).bind("genre", filter.genre()).bind("least", filter.least());
        return filter.year() == null ? query : query.bind("year", filter.year());
    }

    /**
     * The filter of a list.
     *
     * @param genre empty for all
     * @param year null for all
     * @param least the lowest number of reviews or ratings
     */
    record ChartFilter(Chart chart, String genre, Integer year, long least) {}

    /**
     * The place of a film in a list.
     *
     * @param by as in {@link Chart.Rank}
     * @param number in the filtered list, from 1
     */
    record ChartPlace(long by, long reviews, UUID film, long number) {

        ChartPlace {
            if (film == null || number < 1 || number > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("there is no such place");
            }
        }
    }
}
