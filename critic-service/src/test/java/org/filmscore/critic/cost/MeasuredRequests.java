package org.filmscore.critic.cost;

import jakarta.inject.Singleton;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jdbi.v3.core.Jdbi;

/**
 * Answers requests that carry the header {@code Measure} with the number of statements and rows that they read. Such a
 * request runs in one transaction, because PostgreSQL counts rows by transaction.
 */
@Singleton
class MeasuredRequests {

    static final String MEASURE = "Measure";
    static final String STATEMENTS = "Statements";
    static final String ROWS = "Rows";

    /** Rows of scanned tables and entries of scanned indexes, so that a scan of an index alone counts as well. */
    private static final String ROWS_READ = """
            SELECT sum(pg_stat_get_xact_tuples_returned(oid)) FROM pg_class
            WHERE relkind IN ('r', 'i') AND relnamespace = 'public'::regnamespace
            """;

    private final UserTransaction transaction;
    private final Jdbi database;
    private final CountedStatements statements;

    MeasuredRequests(UserTransaction transaction, Jdbi database, CountedStatements statements) {
        this.transaction = transaction;
        this.database = database;
        this.statements = statements;
    }

    @ServerRequestFilter
    public void begin(ContainerRequestContext request) throws NotSupportedException, SystemException {
        if (isMeasured(request)) {
            transaction.begin();
            request.setProperty(ROWS, rowsRead());
            statements.begin(database);
        }
    }

    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext response) throws SystemException {
        if (isMeasured(request)) {
            try {
                response.getHeaders().putSingle(STATEMENTS, statements.count());
                response.getHeaders().putSingle(ROWS, rowsRead() - (long) request.getProperty(ROWS));
            } finally {
                transaction.rollback();
            }
        }
    }

    private static boolean isMeasured(ContainerRequestContext request) {
        return request.getHeaderString(MEASURE) != null;
    }

    private long rowsRead() {
        return database.withHandle(
                handle -> handle.createQuery(ROWS_READ).mapTo(Long.class).one());
    }
}
