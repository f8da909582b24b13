package org.filmscore.userreview.report;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.filmscore.service.database.RecordMapper;
import org.filmscore.userreview.user.Erasure;
import org.filmscore.userreview.writing.TextsWithdrawn;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reports, and the queue of reviews whose reports are undecided. A transaction that writes them has locked the review. */
@ApplicationScoped
public class Reports {

    /** How many reports a case shows. */
    private static final int MOST = 100;

    private static final String SELECT = "SELECT review_id, reason, comment, reported_at, decided FROM reports ";

    /** The queue counts reports where it is sorted by them. */
    private static final String ADD = """
            WITH added AS (
                INSERT INTO reports (id, review_id, reporter_id, reason, comment, reported_at, decided)
                VALUES (:id, :review, :reporter, :reason, :comment, :now, false)
                ON CONFLICT (reporter_id, review_id) DO NOTHING RETURNING *
            )
            INSERT INTO reported_reviews AS queued (review_id, report_count, spam, abuse, spoiler, off_topic, other,
                first_reported_at, last_reported_at)
            SELECT review_id, 1, (reason = 'SPAM')::int, (reason = 'ABUSE')::int, (reason = 'SPOILER')::int,
                (reason = 'OFF_TOPIC')::int, (reason = 'OTHER')::int, reported_at, reported_at
            FROM added
            ON CONFLICT (review_id) DO UPDATE
            SET report_count = queued.report_count + 1, spam = queued.spam + excluded.spam,
                abuse = queued.abuse + excluded.abuse, spoiler = queued.spoiler + excluded.spoiler,
                off_topic = queued.off_topic + excluded.off_topic, other = queued.other + excluded.other,
                last_reported_at = excluded.last_reported_at
            """;

    private final Jdbi database;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Reports(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param comment null where there is none
     * @return the first report of this user on this review: a second one changes nothing
     */
    ReviewReport add(UUID reporter, UUID review, Reason reason, String comment) {
        return database.withHandle(handle -> {
            handle.createUpdate(ADD)
                    .bind("id", ids.generate())
                    .bind("review", review)
                    .bind("reporter", reporter)
                    .bind("reason", reason.name())
                    .bind("comment", comment)
                    .bind("now", OffsetDateTime.now(clock))
                    .execute();
            return handle.createQuery(SELECT + "WHERE reporter_id = :reporter AND review_id = :review")
                    .bind("reporter", reporter)
                    .bind("review", review)
                    .map(RecordMapper.of(ReviewReport.class))
                    .one();
        });
    }

    /** The newest reports. */
    public List<ReviewReport> on(UUID review) {
        return database.withHandle(
                handle -> handle.createQuery(SELECT + "WHERE review_id = :review ORDER BY reported_at DESC LIMIT :most")
                        .bind("review", review)
                        .bind("most", MOST)
                        .map(RecordMapper.of(ReviewReport.class))
                        .list());
    }

    /**
     * Marks all reports on the review as decided.
     *
     * @return whether there were undecided ones
     */
    public boolean decide(UUID review) {
        return database.withHandle(handle -> {
            change(handle, "DELETE FROM reported_reviews WHERE review_id = ANY (:reviews)", List.of(review));
            return change(
                            handle,
                            "UPDATE reports SET decided = true WHERE review_id = ANY (:reviews) AND NOT decided",
                            List.of(review))
                    > 0;
        });
    }

    /** Reports may quote the text. */
    void delete(@Observes TextsWithdrawn texts) {
        database.useHandle(handle -> deleteOn(handle, texts.reviews()));
    }

    /** Deletes the reports about the user, and anonymises those by the user; a comment may say who wrote it. */
    void delete(@Observes Erasure erasure) {
        database.useHandle(handle -> {
            handle.createUpdate("UPDATE reports SET reporter_id = NULL, comment = NULL WHERE reporter_id = :user")
                    .bind("user", erasure.user())
                    .execute();
            deleteOn(handle, erasure.reviews());
        });
    }

    private static void deleteOn(Handle handle, List<UUID> reviews) {
        change(handle, "DELETE FROM reported_reviews WHERE review_id = ANY (:reviews)", reviews);
        change(handle, "DELETE FROM reports WHERE review_id = ANY (:reviews)", reviews);
    }

    private static int change(Handle handle, String sql, List<UUID> reviews) {
        return handle.createUpdate(sql)
                .bindArray("reviews", UUID.class, reviews)
                .execute();
    }
}
