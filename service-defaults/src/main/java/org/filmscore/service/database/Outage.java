package org.filmscore.service.database;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The one list of failures that pass by themselves. HTTP answers them with 503, and the inbox retries its batch; everything
 * else is a fault of the request, of the event or of ours, and repeating it changes nothing.
 */
public final class Outage {

    /**
     * Classes of SQLSTATE: connection lost (08), credentials (28), no such database (3D), transaction rolled back by a
     * conflict (40), resources (53), lock not available (55), shutdown or cancellation (57), system error (58). And 25006:
     * the database is read-only, as a standby is; 25P03 and 25P04: a transaction took too long.
     */
    private static final Set<String> STATES =
            Set.of("08", "25006", "25P03", "25P04", "28", "3D", "40", "53", "55", "57", "58");

    /** Of a lock, a statement, an idle transaction, and a transaction: PostgreSQL has rolled it back. */
    private static final Set<String> TIME_LIMITS = Set.of("55P03", "57014", "25P03", "25P04");

    private Outage() {}

    /** Without an error of the database, a transaction that could not end for no other reason counts too. */
    public static boolean isBehind(Throwable failure) {
        return first(SQLException.class, failure)
                .map(Outage::saysSo)
                .orElseGet(() -> unended(RollbackException.class, failure) || unended(SystemException.class, failure));
    }

    /** Whether a transaction has exceeded its time, or that of a statement. Its changes are rolled back. */
    public static boolean isTimeLimit(Throwable failure) {
        return first(SQLException.class, failure)
                .map(error -> error.getSQLState() != null && TIME_LIMITS.contains(error.getSQLState()))
                .orElseGet(() -> unended(RollbackException.class, failure));
    }

    /** A pool that has no connection to lend says so without a state. */
    private static boolean saysSo(SQLException error) {
        var state = error.getSQLState();
        return state == null || STATES.stream().anyMatch(state::startsWith);
    }

    private static boolean unended(Class<? extends Exception> type, Throwable failure) {
        return first(type, failure).filter(end -> end.getCause() == null).isPresent();
    }

    /** A commit that fails has the database's own exception among those it has suppressed. */
    private static <T extends Throwable> Optional<T> first(Class<T> type, Throwable failure) {
        if (type.isInstance(failure)) {
            return Optional.of(type.cast(failure));
        }
        return Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                .flatMap(behind -> first(type, behind).stream())
                .findFirst();
    }

    /** Gives the list to modules that do not know this one, such as the inbox. */
    static class ForOthers {

        @Produces
        @Singleton
        @Identifier("outage")
        Predicate<Throwable> outage() {
            return Outage::isBehind;
        }
    }
}
