package org.filmscore.scoring.history;

import java.math.BigDecimal;
import java.util.Optional;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.scoring.score.FilmScore;
import org.filmscore.service.band.Band;

/**
 * The shown state of one aggregate.
 *
 * @param value 0..100 or 0.0..10.0; absent, with label and band, while TBD
 */
record Appearance(BigDecimal value, String label, Band band) {

    private static final Appearance TBD = new Appearance(null, null, null);

    /** Empty for a hidden film. */
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

    /** As it is stored: SCORED or TBD. */
    String status() {
        return value == null ? "TBD" : "SCORED";
    }

    private static Appearance scored(BigDecimal value, ShownValue.Scored scored) {
        return new Appearance(value, scored.label(), scored.band());
    }
}
