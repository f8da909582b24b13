package org.filmscore.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.events.Topic;
import org.filmscore.messaging.outbox.Outbox;
import org.filmscore.reconciliation.OwnedState;
import org.filmscore.reconciliation.Subjects;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.scoring.rule.UserScore;
import org.filmscore.service.band.Distribution;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

/** Publishes changed scores. */
@ApplicationScoped
class ScoreAnnouncements implements ScoreFollower, OwnedState {

    private final Outbox outbox;
    private final Jdbi database;
    private final FilmScores scores;

    ScoreAnnouncements(Outbox outbox, Jdbi database, FilmScores scores) {
        this.outbox = outbox;
        this.database = database;
        this.scores = scores;
    }

    @Override
    public Topic<FilmScoreChanged> topic() {
        return Topic.FILM_SCORES;
    }

    /** Scores of hidden films are not published. */
    @Override
    public List<FilmScoreChanged> events(Subjects subjects) {
        return events(scores.shown(subjects));
    }

    /** Scores of hidden films are not published. */
    @Override
    public void follow(List<ScoreChange> changes) {
        var shown = changes.stream()
                .filter(ScoreChange::isOfTheScore)
                .map(ScoreChange::after)
                .filter(FilmScore::shown)
                .toList();
        outbox.appendAll(events(shown));
    }

    private List<FilmScoreChanged> events(List<FilmScore> shown) {
        var slugs = slugs(shown.stream().map(FilmScore::filmId).toList());
        return shown.stream()
                .map(score -> changed(score, slugs.get(score.filmId())))
                .toList();
    }

    private Map<UUID, String> slugs(List<UUID> films) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT film_id, slug FROM films WHERE film_id = ANY (:films)")
                        .bindArray("films", UUID.class, films)
                        .setMapKeyColumn("film_id")
                        .setMapValueColumn("slug")
                        .collectInto(new GenericType<Map<UUID, String>>() {}));
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
        var scored = users.value() instanceof ShownValue.Scored reached ? reached : null;
        return new FilmScoreChanged.UserScore(
                scored == null ? "TBD" : "SCORED",
                scored == null ? null : scored.outOfTen(),
                scored == null ? null : scored.label(),
                scored == null ? null : scored.band().name(),
                users.ratingCount(),
                users.reviewCount(),
                users.ratings().counts(),
                users.reviews().counts());
    }

    private static FilmScoreChanged.Distribution distribution(Distribution bands) {
        return new FilmScoreChanged.Distribution(bands.positive(), bands.mixed(), bands.negative());
    }
}
