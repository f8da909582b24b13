package org.filmscore.service.band;

import java.util.Arrays;
import java.util.function.ToLongFunction;

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

    /** The better band wins ties. */
    public int percent(Band band) {
        var counts = Arrays.stream(Band.values()).map(this::count).toList();
        return count() == 0
                ? 0
                : Math.toIntExact(LargestRemainder.split(PERCENT, counts).get(band.ordinal()));
    }
}
