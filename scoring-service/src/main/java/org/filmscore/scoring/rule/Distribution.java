package org.filmscore.scoring.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToLongFunction;
import org.filmscore.service.band.Band;

/** The counts of the bands. The percentages add up to 100, or to 0 where there are none. */
public record Distribution(long positive, long mixed, long negative) {
    private static final long PERCENT = 100;

    public Distribution {
        if (positive < 0 || mixed < 0 || negative < 0) {
            throw new IllegalArgumentException(
                    "a band has a count of 0 or more, not " + positive + ", " + mixed + ", " + negative);
        }
    }

    public static Distribution of(ToLongFunction<Band> counts) {
        return new Distribution(
                counts.applyAsLong(Band.POSITIVE), counts.applyAsLong(Band.MIXED), counts.applyAsLong(Band.NEGATIVE));
    }

    public long count() {
        return Math.addExact(Math.addExact(positive, mixed), negative);
    }

    public long count(Band band) {
        return switch (band) {
            case POSITIVE -> positive;
            case MIXED -> mixed;
            case NEGATIVE -> negative;
        };
    }

    /** Rounds by the largest remainder. The better band wins ties. */
    public int percent(Band band) {
        if (count() == 0) {
            return 0;
        }
        var left = PERCENT - Arrays.stream(Band.values()).mapToLong(this::floor).sum();
        var roundedUp = Arrays.stream(Band.values())
                .sorted(Comparator.comparingLong(this::remainder).reversed())
                .limit(left)
                .anyMatch(band::equals);
        return Math.toIntExact(floor(band) + (roundedUp ? 1 : 0));
    }

    private long floor(Band band) {
        return Math.multiplyExact(PERCENT, count(band)) / count();
    }

    private long remainder(Band band) {
        return Math.multiplyExact(PERCENT, count(band)) % count();
    }
}
