package org.filmscore.scoring.score;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ScoringRules;

/** Keeps the scores of films up to date with what is heard, in the transaction in which it is stored. */
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
     * Users' ratings change a score by what was added or taken away, critics' reviews by computing it anew: users are
     * many, critics are few. A fixed number of statements, however many films the batch touches.
     */
    public void keep(FilmChanges changes) {
        if (changes.byFilm().isEmpty()) {
            return;
        }
        follow(changed(changes));
    }

    /** Keeps scores that are locked, and tells those who follow. */
    public void follow(List<ScoreChange> changed) {
        scores.store(changed.stream()
                .filter(ScoreChange::isOfTheScore)
                .map(ScoreChange::after)
                .toList());
        if (!changed.isEmpty()) {
            followers.forEach(follower -> follower.follow(changed));
        }
    }

    /** The reviews are read after the scores are locked: whoever had them before us has committed what it wrote. */
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
