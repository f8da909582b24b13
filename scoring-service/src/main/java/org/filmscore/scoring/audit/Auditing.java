package org.filmscore.scoring.audit;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.filmscore.scoring.audit.AuditReport.Difference;
import org.jdbi.v3.core.Jdbi;

/** Compares every stored score with the recomputed one. */
@ApplicationScoped
class Auditing {

    private final Jdbi database;
    private final Recomputation recomputation;

    Auditing(Jdbi database, Recomputation recomputation) {
        this.database = database;
        this.recomputation = recomputation;
    }

    /** Reads reviews and scores in one database snapshot. */
    @Transactional
    @TransactionConfiguration(timeout = Rebuilding.TIMEOUT_SECONDS)
    AuditReport audit() {
        database.useHandle(handle -> handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"));
        var films = new AtomicLong();
        var differences = new ArrayList<Difference>();
        recomputation.forEach(film -> {
            films.incrementAndGet();
            if (film.differs()) {
                differences.add(Difference.between(film.stored(), film.recomputed()));
            }
        });
        return new AuditReport(films.get(), differences);
    }
}
