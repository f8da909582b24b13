package org.filmscore.stack.load;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The scale that the ratings of a file were given on, such as {@code 0.5..5}. Its upper end becomes 10 and everything else in
 * proportion; what does not come out whole is refused, never rounded.
 */
record RatingScale(BigDecimal least, BigDecimal most) {

    static final RatingScale ZERO_TO_TEN = new RatingScale(BigDecimal.ZERO, BigDecimal.TEN);

    private static final Pattern NOTATION = Pattern.compile("(\\d+(?:\\.\\d+)?)\\.\\.(\\d+(?:\\.\\d+)?)");

    RatingScale {
        if (least.compareTo(most) >= 0) {
            throw new IllegalArgumentException("the lower end of a rating scale comes first: 0.5..5");
        }
    }

    static RatingScale parse(String notation) {
        var matcher = NOTATION.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'%s' is not a rating scale such as 0.5..5".formatted(notation));
        }
        return new RatingScale(new BigDecimal(matcher.group(1)), new BigDecimal(matcher.group(2)));
    }

    int outOfTen(BigDecimal given) {
        if (given.compareTo(least) < 0 || given.compareTo(most) > 0) {
            throw new Refusal("rating-out-of-range", "rating: %s is not within %s".formatted(given, this));
        }
        var tenfold = given.multiply(BigDecimal.TEN).divideAndRemainder(most);
        if (tenfold[1].signum() != 0) {
            throw new Refusal("rating-not-whole", "rating: %s of %s is no whole number of 10".formatted(given, this));
        }
        return tenfold[0].intValueExact();
    }

    @Override
    public String toString() {
        return least.toPlainString() + ".." + most.toPlainString();
    }
}
