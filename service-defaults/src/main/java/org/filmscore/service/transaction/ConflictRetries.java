package org.filmscore.service.transaction;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.util.Set;

/** Tries again around the transaction, whose interceptor has the priority of {@code PLATFORM_BEFORE + 200}. */
@RetryOnConflict
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ConflictRetries {

    /** Whoever loses lost to one that is done, so this many changes of the same thing at once all come through. */
    private static final int TRIES = 100;

    /** Unique violation, serialization failure, deadlock. */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01");

    private final TransactionManager transactions;

    ConflictRetries(TransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Inside a transaction that began before, a clash ends all of it, and whoever began it tries again. */
    @AroundInvoke
    Object again(InvocationContext change) throws Exception {
        if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return change.proceed();
        }
        for (int tries = 1; ; tries++) {
            try {
                return change.proceed();
            } catch (RuntimeException e) {
                if (tries == TRIES || !isClash(e)) {
                    throw e;
                }
            }
        }
    }

    static boolean isClash(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof SQLException sql && isClash(sql)) {
                return true;
            }
        }
        return false;
    }

    /** A pool that has no connection to lend says so without a state. */
    private static boolean isClash(SQLException failure) {
        return failure.getSQLState() != null && STATES.contains(failure.getSQLState());
    }
}
