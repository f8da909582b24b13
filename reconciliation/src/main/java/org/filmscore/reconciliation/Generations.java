package org.filmscore.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** The generations of the database of this service. */
@ApplicationScoped
class Generations {

    /** Later than all before, also where the clock was put back. */
    private static final String BEGIN = """
            INSERT INTO generations
            SELECT greatest(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint, max(generation) + 1)
            FROM generations
            """;

    private final Jdbi database;

    Generations(Jdbi database) {
        this.database = database;
    }

    long current() {
        return database.withHandle(handle -> handle.createQuery("SELECT max(generation) FROM generations")
                .mapTo(Long.class)
                .one());
    }

    void begin() {
        database.useHandle(handle -> handle.execute(BEGIN));
    }
}
