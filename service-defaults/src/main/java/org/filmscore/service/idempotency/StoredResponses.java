package org.filmscore.service.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.filmscore.service.transaction.RetryOnConflict;
import org.jdbi.v3.core.Jdbi;

/** Responses that were sent, kept for a day. Each is stored in the transaction of its change. */
@ApplicationScoped
class StoredResponses {

    private static final Duration KEPT = Duration.ofDays(1);

    /** Deletes a few, and skips those that another transaction is deleting. */
    private static final String DELETE_OLD = """
            DELETE FROM idempotency_keys WHERE (caller, key) IN (
                SELECT caller, key FROM idempotency_keys WHERE created_at < :before
                ORDER BY created_at LIMIT 20 FOR UPDATE SKIP LOCKED)
            """;

    /** Waits for another request with the same key, until that commits or fails. */
    private static final String CLAIM = """
            INSERT INTO idempotency_keys (caller, key, fingerprint, created_at)
            VALUES (:caller, :key, :fingerprint, :now)
            ON CONFLICT DO NOTHING
            """;

    private static final String STORE = """
            UPDATE idempotency_keys SET status = :status, location = :location, etag = :etag, body = :body
            WHERE caller = :caller AND key = :key
            """;

    private static final String READ = """
            SELECT fingerprint, status, location, etag, body FROM idempotency_keys
            WHERE caller = :caller AND key = :key
            """;

    private final Jdbi database;
    private final ObjectMapper json;
    private final Clock clock;

    StoredResponses(Jdbi database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param seconds that the transaction may take, 0 for the default
     * @throws ReplayedResponse where the request was answered before
     * @throws KeyReused where another request had this key
     */
    @RetryOnConflict
    public Object once(Request request, int seconds, Callable<Object> operation) {
        return QuarkusTransaction.joiningExisting()
                .timeout(seconds)
                .exceptionHandler(StoredResponses::result)
                .call(() -> claimed(request, operation));
    }

    /** A replay has deleted old responses, which is to be committed. */
    private static TransactionExceptionResult result(Throwable failure) {
        return failure instanceof ReplayedResponse
                ? TransactionExceptionResult.COMMIT
                : TransactionExceptionResult.ROLLBACK;
    }

    private Object claimed(Request request, Callable<Object> operation) throws Exception {
        deleteOld();
        if (!claims(request)) {
            throw replayed(request);
        }
        var result = operation.call();
        store(request, StoredResponse.of(result, json));
        return result;
    }

    private void deleteOld() {
        var before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        database.useHandle(
                handle -> handle.createUpdate(DELETE_OLD).bind("before", before).execute());
    }

    private boolean claims(Request request) {
        return database.withHandle(handle -> handle.createUpdate(CLAIM)
                        .bind("caller", request.caller())
                        .bind("key", request.key())
                        .bind("fingerprint", request.fingerprint())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute())
                == 1;
    }

    private void store(Request request, StoredResponse response) {
        database.useHandle(handle -> handle.createUpdate(STORE)
                .bind("caller", request.caller())
                .bind("key", request.key())
                .bind("status", response.status())
                .bind("location", response.location())
                .bind("etag", response.etag())
                .bind("body", response.body())
                .execute());
    }

    private RuntimeException replayed(Request request) {
        return database.withHandle(handle -> handle.createQuery(READ)
                .bind("caller", request.caller())
                .bind("key", request.key())
                .map((row, context) -> Arrays.equals(row.getBytes("fingerprint"), request.fingerprint())
                        ? new ReplayedResponse(new StoredResponse(
                                row.getInt("status"),
                                row.getString("location"),
                                row.getString("etag"),
                                row.getString("body")))
                        : new KeyReused())
                .one());
    }
}
