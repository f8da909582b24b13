package org.filmscore.scoring.history;

import java.math.BigDecimal;
import java.util.Optional;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.scoring.score.FilmScore;
import org.filmscore.scoring.score.ScoreView;
import org.filmscore.service.band.Band;

/**
 * What readers see of one aggregate.
 *
 * @param value 0..100 or 0.0..10.0; absent, with label and band, while TBD
 */
record Appearance(ScoreView.Status status, BigDecimal value, String label, Band band) {

    private static final Appearance TBD = new Appearance(ScoreView.Status.TBD, null, null, null);

    /** Empty while readers cannot see the film. */
    static Optional<Appearance> of(FilmScore score, Aggregate aggregate) {
        return score.shown() ? Optional.of(seen(score, aggregate)) : Optional.empty();
    }

    private static Appearance seen(FilmScore score, Aggregate aggregate) {
        return switch (aggregate) {
            case METASCORE ->
                switch (score.metascore().value()) {
                    case ShownValue.Scored scored -> scored(BigDecimal.valueOf(scored.score()), scored);
                    case ShownValue.Tbd _ -> TBD;
                };
            case USER_SCORE ->
                switch (score.userScore().value()) {
                    case ShownValue.Scored scored -> scored(scored.outOfTen(), scored);
                    case ShownValue.Tbd _ -> TBD;
                };
        };
    }

    private static Appearance scored(BigDecimal value, ShownValue.Scored scored) {
        return new Appearance(ScoreView.Status.SCORED, value, scored.label(), scored.band());
    }
}
