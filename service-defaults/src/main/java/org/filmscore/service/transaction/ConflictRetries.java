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
import java.util.concurrent.ThreadLocalRandom;

/** Retries around the transaction, whose interceptor has the priority of {@code PLATFORM_BEFORE + 200}. */
@RetryOnConflict
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ConflictRetries {

    /** Each loser lost to a change that is committed, so this many changes of one row at once all succeed. */
    private static final int TRIES = 100;

    /** Unique violation, serialization failure, deadlock. */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01");

    private final TransactionManager transactions;

    ConflictRetries(TransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Inside a transaction that began before, a conflict ends all of it, and the caller that began it retries. */
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
                Thread.sleep(pause(tries));
            }
        }
    }

    /** Random, so that those who lost at the same time do not meet again; longer with each attempt, up to 50 ms. */
    private static long pause(int tries) {
        return ThreadLocalRandom.current().nextLong(1, 2 + Math.min(5L * tries, 49));
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
