package org.filmscore.critic.conversion;

/**
 * Where one band ends and the next begins.
 *
 * @param mixedFrom lowest score that is MIXED, 1..99
 * @param positiveFrom lowest score that is POSITIVE, above mixedFrom and up to 100
 */
public record Bands(int mixedFrom, int positiveFrom) {

    public Bands {
        if (mixedFrom < 1 || positiveFrom <= mixedFrom || positiveFrom > 100) {
            throw new IllegalArgumentException("bands go up from 1 to 100, not MIXED from %d and POSITIVE from %d"
                    .formatted(mixedFrom, positiveFrom));
        }
    }

    /** @param score 0..100 */
    public Band of(int score) {
        if (score >= positiveFrom) {
            return Band.POSITIVE;
        }
        return score >= mixedFrom ? Band.MIXED : Band.NEGATIVE;
    }

    public int lowest(Band band) {
        return switch (band) {
            case POSITIVE -> positiveFrom;
            case MIXED -> mixedFrom;
            case NEGATIVE -> 0;
        };
    }

    public int highest(Band band) {
        return switch (band) {
            case POSITIVE -> 100;
            case MIXED -> positiveFrom - 1;
            case NEGATIVE -> mixedFrom - 1;
        };
    }
}
