package org.filmscore.scoring.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.audit.Recomputation.Recomputed;
import org.filmscore.scoring.change.Cause;
import org.filmscore.scoring.score.FilmScores;
import org.filmscore.scoring.score.ScoreChange;
import org.filmscore.scoring.score.Scorekeeping;

/** Corrects every score that differs from the recomputed one, while readers read. */
@ApplicationScoped
class Rebuilding {

    static final int TIMEOUT_SECONDS = 600;

    private static final int BATCH = 500;

    private final FilmScores scores;
    private final Recomputation recomputation;
    private final Scorekeeping scorekeeping;
    private final Clock clock;

    Rebuilding(FilmScores scores, Recomputation recomputation, Scorekeeping scorekeeping, Clock clock) {
        this.scores = scores;
        this.recomputation = recomputation;
        this.scorekeeping = scorekeeping;
        this.clock = clock;
    }

    /**
     * Runs in one transaction, so that readers see all corrections or none. The table lock waits for running writers,
     * whose reviews and scores are then both visible. Later writers wait for the lock and apply their changes to the
     * corrected scores.
     */
    Rebuilt rebuild() {
        return QuarkusTransaction.joiningExisting().timeout(TIMEOUT_SECONDS).call(this::rebuildLocked);
    }

    private Rebuilt rebuildLocked() {
        recomputation.blockWriters();
        var films = new AtomicLong();
        var changed = new AtomicLong();
        var batch = new ArrayList<Recomputed>(BATCH);
        recomputation.forEach(film -> {
            films.incrementAndGet();
            if (film.differs()) {
                changed.incrementAndGet();
                batch.add(film);
            }
            if (batch.size() == BATCH) {
                correct(batch);
            }
        });
        correct(batch);
        return new Rebuilt(films.get(), changed.get());
    }

    private void correct(List<Recomputed> batch) {
        if (batch.isEmpty()) {
            return;
        }
        var films = batch.stream().map(film -> film.stored().filmId()).toList();
        scores.insertMissing(films);
        var generations = scores.generations(films);
        var now = clock.instant();
        scorekeeping.follow(batch.stream()
                .map(film -> film.inGeneration(generations.get(film.stored().filmId())))
                .map(film -> new ScoreChange(film.stored(), film.recomputed().corrected(now), Cause.REBUILD))
                .toList());
        batch.clear();
    }

    /** The result of a rebuild. */
    @Schema(
            description = "The result of a rebuild.",
            requiredProperties = {"films", "changed"})
    record Rebuilt(
            @Schema(description = "The number of films that were recomputed.", minimum = "0", examples = "126")
            long films,

            @Schema(description = "The number of scores that were corrected.", minimum = "0", examples = "0")
            long changed) {}
}
