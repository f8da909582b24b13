package org.filmscore.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Keeps the scores of films up to date with what is heard, in the transaction in which it is stored. */
@ApplicationScoped
public class Scorekeeping {

    private final FilmScores scores;
    private final CriticScores critics;
    private final ScoreAnnouncements announcements;
    private final ScoringRules rules;

    Scorekeeping(FilmScores scores, CriticScores critics, ScoreAnnouncements announcements, ScoringRules rules) {
        this.scores = scores;
        this.critics = critics;
        this.announcements = announcements;
        this.rules = rules;
    }

    /**
     * Users' ratings change a score by what was added or taken away, critics' reviews by computing it anew: users are
     * many, critics are few. A fixed number of statements, however many films the batch touches.
     */
    public void keep(Changes changes) {
        if (changes.byFilm().isEmpty()) {
            return;
        }
        var changed = changed(changes);
        scores.store(changed);
        announcements.changed(changed.stream().filter(FilmScore::shown).toList());
    }

    /** The reviews are read after the scores are locked: whoever had them before us has committed what it wrote. */
    private List<FilmScore> changed(Changes changes) {
        var locked = scores.locked(changes.byFilm().keySet());
        var metascores = critics.of(changes.filmsWithOtherCritics());
        var changed = new ArrayList<FilmScore>();
        for (var before : locked) {
            var metascore = metascores.getOrDefault(before.filmId(), before.metascore());
            var after = before.after(changes.byFilm().get(before.filmId()), metascore, rules);
            if (after.version() != before.version()) {
                changed.add(after);
            }
        }
        return changed;
    }
}
