package org.filmscore.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.outbox.Outbox;

/** Tells the other services how films score. */
@ApplicationScoped
class ScoreAnnouncements {

    private final Outbox outbox;

    ScoreAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(List<FilmScore> scores) {
        outbox.appendAll(scores.stream().map(ScoreAnnouncements::changed).toList());
    }

    private static FilmScoreChanged changed(FilmScore score) {
        return new FilmScoreChanged(
                score.filmId(), score.version(), score.asOf(), metascore(score.metascore()), user(score.userScore()));
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
