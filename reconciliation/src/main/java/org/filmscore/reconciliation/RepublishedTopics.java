package org.filmscore.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.reconciliation.RepublishView.TopicView;
import org.filmscore.reconciliation.Republishing.Unfinished;
import org.filmscore.service.database.RecordMapper;
import org.jdbi.v3.core.Jdbi;

/** The topics that are published again, and how far each is. */
@ApplicationScoped
class RepublishedTopics {

    private static final String BEGIN = """
            INSERT INTO republishing (topic, requested_by, last_subject, published, started_at)
            VALUES (:topic, pg_current_xact_id(), :first, 0, clock_timestamp())
            ON CONFLICT (topic) DO UPDATE
            SET requested_by = excluded.requested_by, last_subject = excluded.last_subject, published = 0,
                started_at = excluded.started_at, finished_at = NULL
            """;

    /** Skips a topic on which another replica works, and waits while the outbox is full: the relay empties it. */
    private static final String LOCK = """
            SELECT topic, last_subject FROM republishing
            WHERE finished_at IS NULL
                AND requested_by < pg_snapshot_xmin(pg_current_snapshot())
                AND (SELECT count(*) FROM (SELECT FROM outbox LIMIT 10000) AS pending) < 10000
            ORDER BY topic LIMIT 1 FOR UPDATE SKIP LOCKED
            """;

    private static final String ADVANCE = """
            UPDATE republishing SET last_subject = :last, published = published + :published WHERE topic = :topic
            """;

    private static final String FINISH = """
            UPDATE republishing SET finished_at = clock_timestamp(), published = published + :published
            WHERE topic = :topic
            """;

    private static final String ALL =
            "SELECT topic, published, started_at, finished_at FROM republishing ORDER BY topic";

    private final Jdbi database;

    RepublishedTopics(Jdbi database) {
        this.database = database;
    }

    void begin(String topic) {
        database.useHandle(handle -> handle.createUpdate(BEGIN)
                .bind("topic", topic)
                .bind("first", Subjects.FIRST)
                .execute());
    }

    Optional<Unfinished> lockUnfinished() {
        return database.withHandle(handle ->
                handle.createQuery(LOCK).map(RecordMapper.of(Unfinished.class)).findFirst());
    }

    void advance(String topic, UUID last, int published) {
        database.useHandle(handle -> handle.createUpdate(ADVANCE)
                .bind("topic", topic)
                .bind("last", last)
                .bind("published", published)
                .execute());
    }

    void finish(String topic, int published) {
        database.useHandle(handle -> handle.createUpdate(FINISH)
                .bind("topic", topic)
                .bind("published", published)
                .execute());
    }

    List<TopicView> all() {
        return database.withHandle(handle ->
                handle.createQuery(ALL).map(RecordMapper.of(TopicView.class)).list());
    }
}
