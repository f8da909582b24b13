package org.filmscore.events;

import java.math.BigDecimal;

/** The checks of the records here. An event that breaks a rule cannot be constructed, and so neither published nor consumed. */
final class Required {

    private static final BigDecimal MAX_WEIGHT = new BigDecimal("5.00");

    private Required() {}

    static <T> T present(T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    static long revision(long revision) {
        if (revision < 1) {
            throw new IllegalArgumentException("revision must be 1 or more, not " + revision);
        }
        return revision;
    }

    static int within(int min, int max, Integer value, String field) {
        var given = present(value, field);
        if (given < min || given > max) {
            throw new IllegalArgumentException(field + " must be " + min + ".." + max + ", not " + given);
        }
        return given;
    }

    static BigDecimal weight(BigDecimal weight) {
        present(weight, "weight");
        if (weight.signum() < 0
                || weight.compareTo(MAX_WEIGHT) > 0
                || weight.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("weight must be 0.00..5.00 with two decimals, not " + weight);
        }
        return weight;
    }
}
