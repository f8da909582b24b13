package org.filmscore.scoring.chart;

import java.math.BigDecimal;

/**
 * What a film is ranked by in a chart; the highest comes first.
 *
 * @param by in ten-thousandths, negative where the lowest figure comes first
 * @param reviews how many reviews or ratings it is made of; of equals the one with more comes first
 */
public record Rank(long by, long reviews) {

    private static final int DECIMALS = 4;
    private static final long ONE = 10_000;

    static Rank of(long figure, long reviews) {
        return new Rank(Math.multiplyExact(figure, ONE), reviews);
    }

    /** As readers see it: without a sign, and without decimals that say nothing. */
    BigDecimal figure() {
        var figure = BigDecimal.valueOf(Math.abs(by), DECIMALS).stripTrailingZeros();
        return figure.scale() < 0 ? figure.setScale(0) : figure;
    }
}
