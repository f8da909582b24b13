package org.filmscore.critic.cost;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts the statements of the current thread, those of Hibernate and those of Jdbi. */
@Singleton
@Default
@PersistenceUnitExtension
class CountedStatements implements StatementInspector {

    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    void begin(Jdbi database) {
        database.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext statement) {
                countOne();
            }
        });
        COUNT.set(0);
    }

    int count() {
        return COUNT.get();
    }

    @Override
    public String inspect(String sql) {
        countOne();
        return sql;
    }

    private static void countOne() {
        COUNT.set(COUNT.get() + 1);
    }
}
