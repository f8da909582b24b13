package org.filmscore.scoring.chart;

import java.math.BigDecimal;

/**
 * The rank of a film in a chart. The highest comes first.
 *
 * @param by in ten-thousandths, negative where the lowest figure comes first
 * @param reviews the number of reviews or ratings, which decides ties
 */
public record Rank(long by, long reviews) {

    private static final int DECIMALS = 4;
    private static final long ONE = 10_000;

    static Rank of(long figure, long reviews) {
        return new Rank(Math.multiplyExact(figure, ONE), reviews);
    }

    /** The shown number, without sign and trailing zeros. */
    BigDecimal figure() {
        var figure = BigDecimal.valueOf(Math.abs(by), DECIMALS).stripTrailingZeros();
        return figure.scale() < 0 ? figure.setScale(0) : figure;
    }
}
