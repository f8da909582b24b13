package org.filmscore.userreview.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A migration keeps the reviews that were stored before users had ids of their own. */
class UpgradeTest {

    private static final String BEFORE = """
            INSERT INTO user_reviews (id, revision, film_id, user_id, withdrawn, user_name, rating, spoiler, written_at, changed_at)
            VALUES
                ('00000000-0000-0000-0000-000000000001', 1, '00000000-0000-0000-0000-00000000000a', 'subject-of-ana',
                    false, 'Ana', 7, false, '2026-01-01Z', '2026-01-01Z'),
                ('00000000-0000-0000-0000-000000000002', 4, '00000000-0000-0000-0000-00000000000b', 'subject-of-ana',
                    false, 'Ana the Great', 9, false, '2026-01-02Z', '2026-01-03Z'),
                ('00000000-0000-0000-0000-000000000003', 2, '00000000-0000-0000-0000-00000000000a', 'subject-of-bob',
                    true, NULL, NULL, false, '2026-01-04Z', '2026-01-05Z')
            """;

    @Test
    void keepsReviewsAndInsertsTheirUsers() throws SQLException {
        var database = TestServers.database("upgraded");
        migrate(database, "1.1");
        execute(database, BEFORE);

        migrate(database, "latest");

        assertThat(rows(database, "SELECT subject, name, member_since::date, revision FROM users ORDER BY subject"))
                .containsExactly("subject-of-ana,Ana the Great,2026-01-01,1", "subject-of-bob,Anonymous,2026-01-04,1");
        assertThat(rows(
                        database,
                        "SELECT subject, rating, withdrawn, r.revision FROM user_reviews r"
                                + " JOIN users u ON u.id = r.user_id ORDER BY r.id"))
                .containsExactly("subject-of-ana,7,f,1", "subject-of-ana,9,f,4", "subject-of-bob,null,t,2");
    }

    private static void migrate(Map<String, String> database, String target) {
        Flyway.configure()
                .dataSource(database.get("url"), database.get("username"), database.get("password"))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(Map<String, String> database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Map<String, String> database, String select) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1) + "," + rows.getString(2) + "," + rows.getString(3) + ","
                        + rows.getString(4));
            }
            return found;
        }
    }

    private static Connection connect(Map<String, String> database) throws SQLException {
        return DriverManager.getConnection(database.get("url"), database.get("username"), database.get("password"));
    }
}
