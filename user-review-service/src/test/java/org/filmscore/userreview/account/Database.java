package org.filmscore.userreview.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The database of the service, for assertions. */
@ApplicationScoped
public class Database {

    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name
            """;

    /** Reviews whose counts differ from their votes. */
    private static final String MISCOUNTED = """
            SELECT r::text FROM user_reviews r
            LEFT JOIN (SELECT review_id, count(*) FILTER (WHERE helpful) AS yes, count(*) FILTER (WHERE NOT helpful) AS no
                FROM votes GROUP BY review_id) v ON v.review_id = r.id
            WHERE (r.helpful_votes, r.unhelpful_votes) <> (coalesce(v.yes, 0), coalesce(v.no, 0))
            """;

    /** Reviews whose count in the queue differs from their undecided reports. */
    private static final String MISQUEUED = """
            SELECT coalesce(q.review_id, o.review_id)::text FROM reported_reviews q
            FULL JOIN (SELECT review_id, count(*) AS n FROM reports WHERE NOT decided GROUP BY review_id) o
                ON o.review_id = q.review_id
            WHERE q.report_count IS DISTINCT FROM o.n
            """;

    /** Rows of users who do not exist. */
    private static final String ORPHANS = """
            SELECT id::text FROM (SELECT user_id AS id FROM user_reviews UNION SELECT user_id FROM votes
                UNION SELECT reporter_id FROM reports UNION SELECT moderator_id FROM decisions) used
            WHERE id NOT IN (SELECT id FROM users)
            """;

    private final DataSource database;

    Database(DataSource database) {
        this.database = database;
    }

    /** The rows of all tables in which a text occurs, in any column. */
    public List<String> rowsWith(String text) {
        return all(TABLES).stream()
                .flatMap(table -> all(
                        "SELECT '%1$s: ' || t::text FROM %1$s t WHERE t::text ILIKE ?".formatted(table),
                        "%" + text + "%")
                        .stream())
                .toList();
    }

    public List<String> contradictions() {
        var found = new ArrayList<>(all(MISCOUNTED));
        found.addAll(all(MISQUEUED));
        found.addAll(all(ORPHANS));
        return found;
    }

    public long deadlocks() {
        return Long.parseLong(all("SELECT deadlocks::text FROM pg_stat_database WHERE datname = current_database()")
                .getFirst());
    }

    public List<String> all(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            var rows = select.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
