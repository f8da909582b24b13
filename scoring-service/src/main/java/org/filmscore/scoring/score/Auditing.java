package org.filmscore.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.filmscore.scoring.score.AuditReport.Difference;
import org.jdbi.v3.core.Jdbi;

/** Computes every score anew from all that was heard, and compares it with the one that is kept. */
@ApplicationScoped
class Auditing {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PORTION = 500;

    private final Jdbi database;
    private final FilmScores scores;
    private final CriticScores critics;
    private final RatingCounts ratings;

    Auditing(Jdbi database, FilmScores scores, CriticScores critics, RatingCounts ratings) {
        this.database = database;
        this.scores = scores;
        this.critics = critics;
        this.ratings = ratings;
    }

    /** All at one instant: whatever is heard meanwhile is seen neither in the reviews nor in the scores. */
    @Transactional
    AuditReport audit() {
        database.useHandle(handle -> handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"));
        var differences = new ArrayList<Difference>();
        var films = 0L;
        var portion = scores.after(BEFORE_ALL, PORTION);
        while (!portion.isEmpty()) {
            films += portion.size();
            differences.addAll(differences(portion));
            portion = scores.after(portion.getLast().filmId(), PORTION);
        }
        return new AuditReport(films, differences);
    }

    private List<Difference> differences(List<FilmScore> portion) {
        var films = portion.stream().map(FilmScore::filmId).toList();
        var metascores = critics.of(films);
        var users = ratings.of(films);
        return portion.stream()
                .filter(kept -> !kept.metascore().equals(metascores.get(kept.filmId()))
                        || !kept.userScore().equals(users.get(kept.filmId())))
                .map(kept -> new Difference(
                        kept.filmId().toString(),
                        kept.metascore() + " " + kept.userScore(),
                        metascores.get(kept.filmId()) + " " + users.get(kept.filmId())))
                .toList();
    }
}
