package org.filmscore.scoring.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.score.Cause;
import org.filmscore.scoring.score.FilmScores;
import org.filmscore.scoring.score.ScoreChange;
import org.filmscore.scoring.score.Scorekeeping;

/** Puts every score right that is not what its reviews make of it, while readers read. */
@ApplicationScoped
class Rebuilding {

    static final int LONGEST_SECONDS = 600;

    private static final int PORTION = 500;

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
     * In one transaction: readers see all of it or nothing. Whoever has written a score when writers are shut out is done,
     * with the reviews that made it different; whoever has not yet waits, and adds to what is found here. So what is read
     * after that belongs together.
     */
    Rebuilt rebuild() {
        return QuarkusTransaction.joiningExisting().timeout(LONGEST_SECONDS).call(this::rebuildLocked);
    }

    private Rebuilt rebuildLocked() {
        scores.shutOutWriters();
        var films = new AtomicLong();
        var changed = new AtomicLong();
        var portion = new ArrayList<Recomputed>(PORTION);
        recomputation.forEach(film -> {
            films.incrementAndGet();
            if (film.differs()) {
                changed.incrementAndGet();
                portion.add(film);
            }
            if (portion.size() == PORTION) {
                putRight(portion);
            }
        });
        putRight(portion);
        return new Rebuilt(films.get(), changed.get());
    }

    private void putRight(List<Recomputed> portion) {
        if (portion.isEmpty()) {
            return;
        }
        var films = portion.stream().map(film -> film.kept().filmId()).toList();
        scores.makeRoom(films);
        var generations = scores.generations(films);
        var now = clock.instant();
        scorekeeping.follow(portion.stream()
                .map(film -> film.countedFrom(generations.get(film.kept().filmId())))
                .map(film -> new ScoreChange(film.kept(), film.anew().putRight(now), Cause.REBUILD))
                .toList());
        portion.clear();
    }

    /** What a rebuild has done. */
    @Schema(
            description = "What a rebuild has done.",
            requiredProperties = {"films", "changed"})
    record Rebuilt(
            @Schema(description = "How many were computed anew.", minimum = "0", examples = "126")
            long films,

            @Schema(description = "How many were not as they should be, and are now.", minimum = "0", examples = "0")
            long changed) {}
}
