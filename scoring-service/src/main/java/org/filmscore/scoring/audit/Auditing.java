package org.filmscore.scoring.audit;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.filmscore.scoring.audit.AuditReport.Difference;
import org.jdbi.v3.core.Jdbi;

/** Compares every score that is kept with the one that is computed anew. */
@ApplicationScoped
class Auditing {

    private final Jdbi database;
    private final Recomputation recomputation;

    Auditing(Jdbi database, Recomputation recomputation) {
        this.database = database;
        this.recomputation = recomputation;
    }

    /** All at one instant: whatever is heard meanwhile is seen neither in the reviews nor in the scores. */
    @Transactional
    @TransactionConfiguration(timeout = Rebuilding.LONGEST_SECONDS)
    AuditReport audit() {
        database.useHandle(handle -> handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"));
        var films = new AtomicLong();
        var differences = new ArrayList<Difference>();
        recomputation.forEach(film -> {
            films.incrementAndGet();
            if (film.differs()) {
                differences.add(Difference.between(film.kept(), film.anew()));
            }
        });
        return new AuditReport(films.get(), differences);
    }
}
