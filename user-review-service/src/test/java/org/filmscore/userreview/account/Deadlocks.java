package org.filmscore.userreview.account;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.filmscore.service.transaction.RetryOnConflict;

/** Counts deadlocks between the transaction and its retry, which would hide them. */
@RetryOnConflict
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class Deadlocks {

    static final AtomicInteger SEEN = new AtomicInteger();

    private static final String DEADLOCK_DETECTED = "40P01";

    @AroundInvoke
    Object count(InvocationContext change) throws Exception {
        try {
            return change.proceed();
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && DEADLOCK_DETECTED.equals(sql.getSQLState())) {
                    SEEN.incrementAndGet();
                }
            }
            throw e;
        }
    }
}
