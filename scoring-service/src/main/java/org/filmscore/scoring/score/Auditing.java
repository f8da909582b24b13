package org.filmscore.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filmscore.scoring.score.AuditReport.Difference;
import org.jdbi.v3.core.Jdbi;

/** Computes every score anew from all that was heard, and compares it with the one that is kept. */
@ApplicationScoped
class Auditing {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PORTION = 500;

    private static final String VISIBLE = "SELECT film_id FROM films WHERE film_id = ANY (:films) AND NOT withdrawn";

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
        var portion = scores.missing();
        var differences = differences(portion);
        var films = (long) portion.size();
        portion = scores.after(BEFORE_ALL, PORTION);
        while (!portion.isEmpty()) {
            films += portion.size();
            differences.addAll(differences(portion));
            portion = scores.after(portion.getLast().filmId(), PORTION);
        }
        return new AuditReport(films, differences);
    }

    private List<Difference> differences(List<FilmScore> portion) {
        var anew = anew(portion);
        return portion.stream()
                .filter(kept -> !kept.equals(anew.get(kept.filmId())))
                .map(kept -> Difference.between(kept, anew.get(kept.filmId())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Map<UUID, FilmScore> anew(List<FilmScore> portion) {
        var films = portion.stream().map(FilmScore::filmId).toList();
        var visible = visible(films);
        var metascores = critics.of(films);
        var users = ratings.of(films);
        return portion.stream()
                .map(kept -> kept.with(
                        visible.contains(kept.filmId()), metascores.get(kept.filmId()), users.get(kept.filmId())))
                .collect(Collectors.toMap(FilmScore::filmId, Function.identity()));
    }

    private Set<UUID> visible(Collection<UUID> films) {
        return Set.copyOf(database.withHandle(handle -> handle.createQuery(VISIBLE)
                .bindArray("films", UUID.class, films)
                .mapTo(UUID.class)
                .list()));
    }
}
