package org.filmscore.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.filmscore.service.database.RecordArrays;
import org.filmscore.service.identity.Caller;
import org.filmscore.service.operation.Operations;
import org.jdbi.v3.core.Jdbi;

/** Records the changes that the current request makes, each in the transaction of the change. */
@ApplicationScoped
public class AuditTrail {

    private static final String RECORD = """
            INSERT INTO changes (id, operation, subject, revision, changed_by, name, changed_at)
            SELECT uuidv7(), :operation, subject, revision, :by, :name, :now
            FROM unnest(:subject, :revision) AS changed (subject, revision)
            """;

    private final Jdbi database;
    private final ResourceInfo operation;
    private final Caller caller;
    private final Clock clock;

    AuditTrail(Jdbi database, ResourceInfo operation, Caller caller, Clock clock) {
        this.database = database;
        this.operation = operation;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID subject, long revision) {
        record(List.of(new Change(subject, revision)));
    }

    /** All with one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Collection<Change> changes) {
        if (!changes.isEmpty()) {
            database.useHandle(handle -> RecordArrays.bind(handle.createUpdate(RECORD), Change.class, changes)
                    .bind("operation", Operations.id(operation))
                    .bind("by", caller.id())
                    .bind("name", caller.displayName())
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute());
        }
    }

    /**
     * A change to record.
     *
     * @param subject id of what was changed
     * @param revision that the change made
     */
    public record Change(UUID subject, long revision) {}
}
