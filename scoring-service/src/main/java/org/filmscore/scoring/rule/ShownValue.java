package org.filmscore.scoring.rule;

import java.math.BigDecimal;
import org.filmscore.service.band.Band;

/** The shown value of an aggregate. */
public sealed interface ShownValue {

    /**
     * The quorum is reached.
     *
     * @param score 0..100; for a user score, the shown tenths (68 is 6.8), so that the label matches the shown number
     */
    record Scored(int score, String label, Band band) implements ShownValue {
        /** The user score: 6.8 for 68. */
        public BigDecimal outOfTen() {
            return BigDecimal.valueOf(score, 1);
        }
    }

    /**
     * To be determined: the aggregate has no score.
     *
     * @param neededCount the number that is missing for the quorum, 1 or more
     */
    record Tbd(long neededCount) implements ShownValue {}

    default long neededCount() {
        return switch (this) {
            case Scored _ -> 0;
            case Tbd(var neededCount) -> neededCount;
        };
    }
}
