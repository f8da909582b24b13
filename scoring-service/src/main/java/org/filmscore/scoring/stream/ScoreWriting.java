package org.filmscore.scoring.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.scoring.rule.Distribution;
import org.filmscore.scoring.rule.Histogram;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ScoringRules;
import org.filmscore.scoring.rule.UserScore;
import org.filmscore.scoring.score.FilmScore;
import org.filmscore.scoring.score.ScoreView;
import org.filmscore.scoring.score.ShownScore;

/** Writes what is told of a score just as a reader of that score is shown it. */
@ApplicationScoped
class ScoreWriting {

    private final ObjectMapper json;
    private final ScoringRules rules;

    ScoreWriting(ObjectMapper json, ScoringRules rules) {
        this.json = json;
        this.rules = rules;
    }

    /** Empty for events of before everything was told that is shown. */
    Optional<String> written(FilmScoreChanged told) {
        return isComplete(told) ? Optional.of(json(ScoreView.of(shown(told)))) : Optional.empty();
    }

    private static boolean isComplete(FilmScoreChanged told) {
        return told.slug() != null
                && told.metascore().distribution() != null
                && told.userScore().ratingHistogram() != null
                && told.userScore().reviewHistogram() != null;
    }

    private ShownScore shown(FilmScoreChanged told) {
        var ratings = new Histogram(told.userScore().ratingHistogram());
        var users = UserScore.of(ratings, new Histogram(told.userScore().reviewHistogram()), rules);
        var generation = Objects.requireNonNullElse(told.generation(), 0L);
        var score = new FilmScore(
                told.filmId(), generation, told.revision(), told.asOf(), true, critics(told.metascore()), users);
        return new ShownScore(told.slug(), score);
    }

    private Metascore critics(FilmScoreChanged.Metascore told) {
        var bands = told.distribution();
        var distribution = new Distribution(bands.positive(), bands.mixed(), bands.negative());
        return told.value() == null
                ? Metascore.restored(told.reviewCount(), distribution, rules)
                : Metascore.restored(told.value(), told.reviewCount(), distribution, rules);
    }

    private String json(ScoreView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A score is a record of numbers and texts", e);
        }
    }
}
