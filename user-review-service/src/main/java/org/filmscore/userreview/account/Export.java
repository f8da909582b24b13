package org.filmscore.userreview.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.filmscore.userreview.account.ExportView.DecisionOfMine;
import org.filmscore.userreview.account.ExportView.ReportOfMine;
import org.filmscore.userreview.account.ExportView.VoteOfMine;

/** What users have done to the reviews of others. */
@ApplicationScoped
class Export {

    private static final String VOTES = """
            SELECT review_id, helpful, voted_at FROM votes WHERE user_id = ?1 ORDER BY voted_at, review_id
            """;

    private static final String REPORTS = """
            SELECT review_id, reason, comment, reported_at FROM reports WHERE reporter_id = ?1 ORDER BY reported_at, id
            """;

    private static final String DECISIONS = """
            SELECT review_id, decision, reason, decided_at FROM decisions WHERE moderator_id = ?1 ORDER BY decided_at, id
            """;

    private final EntityManager database;

    Export(EntityManager database) {
        this.database = database;
    }

    List<VoteOfMine> votesBy(UUID user) {
        return all(VOTES, user, row -> new VoteOfMine(id(row), row.get(1, Boolean.class), row.get(2, Instant.class)));
    }

    List<ReportOfMine> reportsBy(UUID user) {
        return all(
                REPORTS,
                user,
                row -> new ReportOfMine(
                        id(row), row.get(1, String.class), row.get(2, String.class), row.get(3, Instant.class)));
    }

    List<DecisionOfMine> decisionsBy(UUID user) {
        return all(
                DECISIONS,
                user,
                row -> new DecisionOfMine(
                        id(row), row.get(1, String.class), row.get(2, String.class), row.get(3, Instant.class)));
    }

    private static String id(Tuple row) {
        return row.get(0, UUID.class).toString();
    }

    private <T> List<T> all(String sql, UUID user, Function<Tuple, T> part) {
        Stream<?> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter(1, user)
                .getResultStream();
        return rows.map(row -> part.apply((Tuple) row)).toList();
    }
}
