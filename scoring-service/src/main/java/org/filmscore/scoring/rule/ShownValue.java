package org.filmscore.scoring.rule;

import java.math.BigDecimal;
import org.filmscore.service.band.Band;

/** What an aggregate may say of a film. */
public sealed interface ShownValue {

    /**
     * The quorum is reached.
     *
     * @param score 0..100; of a user score, the tenths that are shown (68 is 6.8), so that the label is that of the
     *     number which is seen
     */
    record Scored(int score, String label, Band band) implements ShownValue {
        /** What a user score shows: 6.8 for 68. */
        public BigDecimal outOfTen() {
            return BigDecimal.valueOf(score, 1);
        }
    }

    /**
     * To be determined: there is no score yet, not even a zero.
     *
     * @param neededCount how many are missing to the quorum, 1 or more
     */
    record Tbd(long neededCount) implements ShownValue {}

    default long neededCount() {
        return switch (this) {
            case Scored _ -> 0;
            case Tbd(var neededCount) -> neededCount;
        };
    }
}
