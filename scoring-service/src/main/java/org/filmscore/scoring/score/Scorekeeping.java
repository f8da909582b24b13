package org.filmscore.scoring.score;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.filmscore.scoring.change.Cause;
import org.filmscore.scoring.change.FilmChanges;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ScoringRules;

/** Updates the scores of films in the transaction that stores the consumed events. */
@ApplicationScoped
public class Scorekeeping {

    private final FilmScores scores;
    private final CriticScores critics;
    private final ScoringRules rules;
    private final List<ScoreFollower> followers;

    Scorekeeping(FilmScores scores, CriticScores critics, ScoringRules rules, @All List<ScoreFollower> followers) {
        this.scores = scores;
        this.critics = critics;
        this.rules = rules;
        this.followers = followers;
    }

    /**
     * Recomputes metascores from all critic reviews, which are few, and adds the difference to the counts of ratings,
     * which are many. Executes a fixed number of statements for a batch with any number of films.
     */
    public void keep(FilmChanges changes) {
        if (changes.byFilm().isEmpty()) {
            return;
        }
        follow(changed(changes));
    }

    /** Stores locked scores and calls the followers. */
    public void follow(List<ScoreChange> changed) {
        scores.store(changed.stream()
                .filter(ScoreChange::isOfTheScore)
                .map(ScoreChange::after)
                .toList());
        if (!changed.isEmpty()) {
            followers.forEach(follower -> follower.follow(changed));
        }
    }

    /** Locks the scores before it reads the reviews, because the previous holder of the lock has committed its reviews. */
    private List<ScoreChange> changed(FilmChanges changes) {
        var locked = scores.locked(changes.byFilm().keySet());
        var metascores = critics.of(changes.filmsWithOtherCritics());
        return locked.stream()
                .map(before -> change(before, metascores.getOrDefault(before.filmId(), before.metascore()), changes))
                .filter(change -> change.isOfTheScore() || change.cause() == Cause.FILM)
                .toList();
    }

    private ScoreChange change(FilmScore before, Metascore metascore, FilmChanges changes) {
        var after = before.after(changes.byFilm().get(before.filmId()), metascore, rules);
        return new ScoreChange(before, after, changes.cause());
    }
}
