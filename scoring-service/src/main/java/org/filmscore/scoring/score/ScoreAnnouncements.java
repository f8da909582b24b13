package org.filmscore.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.messaging.outbox.Outbox;
import org.filmscore.scoring.film.FilmDescriptions;
import org.filmscore.scoring.rule.Distribution;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.scoring.rule.UserScore;

/** Publishes changed scores. */
@ApplicationScoped
class ScoreAnnouncements implements ScoreFollower {

    private final Outbox outbox;
    private final FilmDescriptions films;

    ScoreAnnouncements(Outbox outbox, FilmDescriptions films) {
        this.outbox = outbox;
        this.films = films;
    }

    /** Scores of hidden films are not published. */
    @Override
    public void follow(List<ScoreChange> changes) {
        var shown = changes.stream()
                .filter(ScoreChange::isOfTheScore)
                .map(ScoreChange::after)
                .filter(FilmScore::shown)
                .toList();
        var described = films.of(shown.stream().map(FilmScore::filmId).toList());
        outbox.appendAll(shown.stream()
                .map(score -> changed(score, described.get(score.filmId()).slug()))
                .toList());
    }

    private static FilmScoreChanged changed(FilmScore score, String slug) {
        return new FilmScoreChanged(
                score.filmId(),
                score.version(),
                score.generation(),
                score.asOf(),
                slug,
                metascore(score.metascore()),
                user(score.userScore()));
    }

    private static FilmScoreChanged.Metascore metascore(Metascore critics) {
        var reviews = critics.reviewCount();
        var counted = critics.scoredCount();
        var bands = distribution(critics.distribution());
        return switch (critics.value()) {
            case ShownValue.Scored(var score, var label, var band) ->
                new FilmScoreChanged.Metascore(
                        "SCORED", score, label, band.name(), critics.mustSee(), reviews, counted, bands);
            case ShownValue.Tbd tbd ->
                new FilmScoreChanged.Metascore("TBD", null, null, null, false, reviews, counted, bands);
        };
    }

    private static FilmScoreChanged.UserScore user(UserScore users) {
        var ratings = users.ratingCount();
        var reviews = users.reviewCount();
        var ratingHistogram = users.ratings().counts();
        var reviewHistogram = users.reviews().counts();
        return switch (users.value()) {
            case ShownValue.Scored scored ->
                new FilmScoreChanged.UserScore(
                        "SCORED",
                        scored.outOfTen(),
                        scored.label(),
                        scored.band().name(),
                        ratings,
                        reviews,
                        ratingHistogram,
                        reviewHistogram);
            case ShownValue.Tbd tbd ->
                new FilmScoreChanged.UserScore(
                        "TBD", null, null, null, ratings, reviews, ratingHistogram, reviewHistogram);
        };
    }

    private static FilmScoreChanged.Distribution distribution(Distribution bands) {
        return new FilmScoreChanged.Distribution(bands.positive(), bands.mixed(), bands.negative());
    }
}
