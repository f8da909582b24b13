package org.filmscore.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.outbox.Outbox;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.UserScore;
import org.filmscore.scoring.rule.Verdict;

/** Tells the other services how films score. */
@ApplicationScoped
class ScoreAnnouncements implements ScoreFollower {

    private final Outbox outbox;

    ScoreAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Of a film that readers cannot see nothing is told. */
    @Override
    public void follow(List<ScoreChange> changes) {
        outbox.appendAll(changes.stream()
                .filter(ScoreChange::isOfTheScore)
                .map(ScoreChange::after)
                .filter(FilmScore::shown)
                .map(ScoreAnnouncements::changed)
                .toList());
    }

    private static FilmScoreChanged changed(FilmScore score) {
        return new FilmScoreChanged(
                score.filmId(),
                score.version(),
                score.generation(),
                score.asOf(),
                metascore(score.metascore()),
                user(score.userScore()));
    }

    private static FilmScoreChanged.Metascore metascore(Metascore critics) {
        var reviews = critics.reviewCount();
        var counted = critics.scoredCount();
        return switch (critics.verdict()) {
            case Verdict.Scored(var score, var label, var band) ->
                new FilmScoreChanged.Metascore(
                        "SCORED", score, label, band.name(), critics.mustSee(), reviews, counted);
            case Verdict.Tbd tbd -> new FilmScoreChanged.Metascore("TBD", null, null, null, false, reviews, counted);
        };
    }

    private static FilmScoreChanged.UserScore user(UserScore users) {
        var ratings = users.ratingCount();
        var reviews = users.reviewCount();
        return switch (users.verdict()) {
            case Verdict.Scored scored ->
                new FilmScoreChanged.UserScore(
                        "SCORED",
                        scored.outOfTen(),
                        scored.label(),
                        scored.band().name(),
                        ratings,
                        reviews);
            case Verdict.Tbd tbd -> new FilmScoreChanged.UserScore("TBD", null, null, null, ratings, reviews);
        };
    }
}
