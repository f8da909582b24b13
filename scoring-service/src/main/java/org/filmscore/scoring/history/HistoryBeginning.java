package org.filmscore.scoring.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * The time from which the history is complete. A database that was begun anew reads records that are older than itself. Their
 * topics were compacted, so the scores of earlier times are lost.
 */
@ApplicationScoped
public class HistoryBeginning {

    private static final String NOTE = """
            UPDATE history_beginning SET known_from = begun_at WHERE known_from IS NULL AND begun_at > :oldest
            """;

    private final Jdbi database;

    HistoryBeginning(Jdbi database) {
        this.database = database;
    }

    /**
     * Runs in the transaction of a consumed batch.
     *
     * @param oldest the time at which the oldest record of the batch was sent
     */
    public void note(Instant oldest) {
        database.useHandle(handle -> handle.createUpdate(NOTE)
                .bind("oldest", oldest.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** Empty where no earlier time is lost. */
    Optional<Instant> knownFrom() {
        return database.withHandle(
                handle -> handle.createQuery("SELECT known_from FROM history_beginning WHERE known_from IS NOT NULL")
                        .mapTo(Instant.class)
                        .findFirst());
    }
}
