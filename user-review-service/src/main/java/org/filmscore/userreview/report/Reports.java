package org.filmscore.userreview.moderation;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.userreview.review.Withdrawn;

/** What was reported, and how much of it waits for a decision. Written only by those who hold the review. */
@ApplicationScoped
class Reports {

    /** What a case shows. */
    private static final int MOST = 100;

    private static final String SELECT = "SELECT review_id, reason, comment, reported_at, decided FROM reports ";

    private static final String TAKE = """
            WITH made AS (
                INSERT INTO reports (id, review_id, reporter_id, reason, comment, reported_at, decided)
                VALUES (:id, :review, :reporter, :reason, cast(:comment AS text), :now, false)
                ON CONFLICT (reporter_id, review_id) DO NOTHING RETURNING *
            )
            INSERT INTO reported_reviews AS queued (review_id, report_count, spam, abuse, spoiler, off_topic, other,
                first_reported_at, last_reported_at)
            SELECT review_id, 1, cast(reason = 'SPAM' AS int), cast(reason = 'ABUSE' AS int),
                cast(reason = 'SPOILER' AS int), cast(reason = 'OFF_TOPIC' AS int), cast(reason = 'OTHER' AS int),
                reported_at, reported_at
            FROM made
            ON CONFLICT (review_id) DO UPDATE
            SET report_count = queued.report_count + 1, spam = queued.spam + excluded.spam,
                abuse = queued.abuse + excluded.abuse, spoiler = queued.spoiler + excluded.spoiler,
                off_topic = queued.off_topic + excluded.off_topic, other = queued.other + excluded.other,
                last_reported_at = excluded.last_reported_at
            """;

    private final EntityManager database;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Reports(EntityManager database) {
        this.database = database;
    }

    /** The first of a user on a review stands. */
    Report take(UUID reporter, UUID review, ReportDraft draft, Instant now) {
        database.createNativeQuery(TAKE)
                .setParameter("id", ids.generate())
                .setParameter("review", review)
                .setParameter("reporter", reporter)
                .setParameter("reason", draft.reason().name())
                .setParameter("comment", draft.commentUnlessBlank())
                .setParameter("now", now)
                .executeUpdate();
        return found("WHERE reporter_id = ?1 AND review_id = ?2", reporter, review)
                .getFirst();
    }

    /** The newest. */
    List<Report> on(UUID review) {
        return found("WHERE review_id = ?1 ORDER BY reported_at DESC LIMIT " + MOST, review);
    }

    /** @return whether there was something to decide on */
    boolean decide(UUID review) {
        change("DELETE FROM reported_reviews WHERE review_id = ?1", review);
        return change("UPDATE reports SET decided = true WHERE review_id = ?1 AND NOT decided", review) > 0;
    }

    /** They speak of what is gone, and may quote it. */
    void forget(@Observes Withdrawn review) {
        change("DELETE FROM reported_reviews WHERE review_id = ?1", review.review());
        change("DELETE FROM reports WHERE review_id = ?1", review.review());
    }

    private int change(String sql, UUID id) {
        return database.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }

    private List<Report> found(String condition, UUID... ids) {
        var query = database.createNativeQuery(SELECT + condition, Tuple.class);
        for (int i = 0; i < ids.length; i++) {
            query.setParameter(i + 1, ids[i]);
        }
        Stream<?> rows = query.getResultStream();
        return rows.map(row -> report((Tuple) row)).toList();
    }

    private static Report report(Tuple row) {
        return new Report(
                row.get(0, UUID.class),
                Reason.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                row.get(3, Instant.class),
                row.get(4, Boolean.class));
    }
}
