package org.filmscore.scoring.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ScoringRules;
import org.filmscore.scoring.rule.UserScore;
import org.filmscore.scoring.score.FilmScore;
import org.filmscore.scoring.score.ScoreView;
import org.filmscore.service.band.Distribution;
import org.filmscore.service.band.Histogram;

/** Converts a published score into the JSON of GET /films/{film}/score. */
@ApplicationScoped
class ScoreWriting {

    private final ObjectMapper json;
    private final ScoringRules rules;

    ScoreWriting(ObjectMapper json, ScoringRules rules) {
        this.json = json;
        this.rules = rules;
    }

    /** Empty for old events, which lack properties that are shown. */
    Optional<String> written(FilmScoreChanged published) {
        return isComplete(published)
                ? Optional.of(json(ScoreView.of(published.slug(), score(published))))
                : Optional.empty();
    }

    private static boolean isComplete(FilmScoreChanged published) {
        return published.slug() != null
                && published.metascore().distribution() != null
                && published.userScore().ratingHistogram() != null
                && published.userScore().reviewHistogram() != null;
    }

    private FilmScore score(FilmScoreChanged published) {
        var ratings = new Histogram(published.userScore().ratingHistogram());
        var users = UserScore.of(ratings, new Histogram(published.userScore().reviewHistogram()), rules);
        var generation = Objects.requireNonNullElse(published.generation(), 0L);
        return new FilmScore(
                published.filmId(),
                generation,
                published.revision(),
                published.asOf(),
                true,
                critics(published.metascore()),
                users);
    }

    private Metascore critics(FilmScoreChanged.Metascore published) {
        var bands = published.distribution();
        var distribution = new Distribution(bands.positive(), bands.mixed(), bands.negative());
        return published.value() == null
                ? Metascore.restored(published.reviewCount(), distribution, rules)
                : Metascore.restored(published.value(), published.reviewCount(), distribution, rules);
    }

    private String json(ScoreView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A score is a record of numbers and texts", e);
        }
    }
}
