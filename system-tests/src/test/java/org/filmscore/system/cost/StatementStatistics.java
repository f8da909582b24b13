package org.filmscore.system.cost;

import org.filmscore.stack.system.ServiceName;

/** Counts what the databases do, by {@code pg_stat_statements}. */
final class StatementStatistics implements AutoCloseable {

    /** What services do without a request: the relay, the charts, expired keys, and what surrounds every transaction. */
    private static final String COST = """
            SELECT coalesce(sum(calls), 0), coalesce(sum(rows), 0), coalesce(sum(shared_blks_hit + shared_blks_read), 0)
            FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid JOIN pg_roles r ON r.oid = s.userid
            WHERE d.datname = current_database() AND r.rolname <> current_user
                AND query !~* '^(begin|commit|rollback|set|show)|outbox|advisory|idempotency|uncharted'
            """;

    private final Administrator administrator;

    /** An index is used at every size, so that both sizes are read by the same plan where an index exists. */
    StatementStatistics(Administrator administrator) {
        this.administrator = administrator;
        for (var service : ServiceName.values()) {
            administrator.execute(service, "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        }
        administrator.execute(ServiceName.CATALOG, "ALTER SYSTEM SET enable_seqscan = off", "SELECT pg_reload_conf()");
    }

    Cost of(ServiceName service, Runnable request) {
        administrator.execute(service, "SELECT pg_stat_statements_reset()");
        request.run();
        return administrator
                .rows(service, COST, row -> new Cost(row.getLong(1), row.getLong(2), row.getLong(3)))
                .getFirst();
    }

    @Override
    public void close() {
        administrator.execute(ServiceName.CATALOG, "ALTER SYSTEM RESET enable_seqscan", "SELECT pg_reload_conf()");
        for (var service : ServiceName.values()) {
            administrator.execute(service, "DROP EXTENSION pg_stat_statements");
        }
    }
}
