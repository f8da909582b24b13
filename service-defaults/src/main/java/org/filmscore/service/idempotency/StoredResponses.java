package org.filmscore.service.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.filmscore.service.transaction.RetryOnConflict;

/** Answers that were given, for a day, each kept in the transaction of the change that it answers. */
@ApplicationScoped
class StoredResponses {

    private static final Duration KEPT = Duration.ofDays(1);

    /** A few at a time, past those that another one is taking out already. */
    private static final String FORGET = """
            DELETE FROM idempotency_keys WHERE (caller, key) IN (
                SELECT caller, key FROM idempotency_keys WHERE created_at < ?
                ORDER BY created_at LIMIT 20 FOR UPDATE SKIP LOCKED)
            """;

    /** Waits for another request with the same key, until that is done or has failed. */
    private static final String CLAIM = """
            INSERT INTO idempotency_keys (caller, key, fingerprint, created_at) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    private static final String KEEP = """
            UPDATE idempotency_keys SET status = ?, location = ?, etag = ?, body = ? WHERE caller = ? AND key = ?
            """;

    private static final String RECALL = """
            SELECT fingerprint, status, location, etag, body FROM idempotency_keys WHERE caller = ? AND key = ?
            """;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    StoredResponses(AgroalDataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @throws ReplayedResponse where the request was answered
     * @throws KeyReused where another request with this key was
     */
    @RetryOnConflict
    @Transactional(dontRollbackOn = ReplayedResponse.class)
    public Object once(Request request, Callable<Object> operation) throws Exception {
        try (var connection = database.getConnection()) {
            forgetOld(connection);
            if (!claims(connection, request)) {
                throw recalled(connection, request);
            }
            var result = operation.call();
            keep(connection, request, StoredResponse.of(result, json));
            return result;
        }
    }

    private void forgetOld(Connection connection) throws SQLException {
        try (var forget = connection.prepareStatement(FORGET)) {
            forget.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
        }
    }

    private boolean claims(Connection connection, Request request) throws SQLException {
        try (var claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, request.caller());
            claim.setString(2, request.key());
            claim.setBytes(3, request.fingerprint());
            claim.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            return claim.executeUpdate() == 1;
        }
    }

    private static void keep(Connection connection, Request request, StoredResponse answer) throws SQLException {
        try (var keep = connection.prepareStatement(KEEP)) {
            keep.setInt(1, answer.status());
            keep.setString(2, answer.location());
            keep.setString(3, answer.etag());
            keep.setString(4, answer.body());
            keep.setString(5, request.caller());
            keep.setString(6, request.key());
            keep.executeUpdate();
        }
    }

    private static RuntimeException recalled(Connection connection, Request request) throws SQLException {
        try (var recall = connection.prepareStatement(RECALL)) {
            recall.setString(1, request.caller());
            recall.setString(2, request.key());
            try (var row = recall.executeQuery()) {
                row.next();
                return Arrays.equals(row.getBytes(1), request.fingerprint())
                        ? new ReplayedResponse(
                                new StoredResponse(row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                        : new KeyReused();
            }
        }
    }
}
