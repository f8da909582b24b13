package org.filmscore.scoring.rule;

import java.math.BigDecimal;

/**
 * The weight of a publication or a critic, 0.00..5.00. Stored in hundredths, so that sums are exact.
 *
 * @param hundredths 0..500
 */
public record Weight(int hundredths) {
    public static final Weight ONE = new Weight(100);

    private static final int HEAVIEST = 500;

    public Weight {
        if (hundredths < 0 || hundredths > HEAVIEST) {
            throw new IllegalArgumentException("a weight is 0.00..5.00, not %d hundredths".formatted(hundredths));
        }
    }

    public static Weight of(BigDecimal weight) {
        // The range is checked first, because converting 1E+1000000000 would exhaust the memory.
        if (weight.signum() < 0 || weight.compareTo(BigDecimal.valueOf(HEAVIEST, 2)) > 0) {
            throw new IllegalArgumentException("a weight is 0.00..5.00");
        }
        if (weight.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("a weight has two decimals");
        }
        return new Weight(weight.movePointRight(2).intValueExact());
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
