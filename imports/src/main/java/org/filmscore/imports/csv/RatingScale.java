package org.filmscore.imports.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The scale of the ratings in a file, for example {@code 0.5..5}. The upper end becomes 10 and the rest follows in
 * proportion. A rating that does not become a whole number is refused, never rounded.
 */
record RatingScale(BigDecimal least, BigDecimal most) {

    static final RatingScale ZERO_TO_TEN = new RatingScale(BigDecimal.ZERO, BigDecimal.TEN);

    private static final Pattern NOTATION =
            Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)\\.\\.(\\d{1,6}(?:\\.\\d{1,6})?)");

    /** Empty if the text is not a scale whose lower end is first. */
    static Optional<RatingScale> parse(String notation) {
        var matcher = NOTATION.matcher(notation);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var scale = new RatingScale(new BigDecimal(matcher.group(1)), new BigDecimal(matcher.group(2)));
        return Optional.of(scale).filter(read -> read.least().compareTo(read.most()) < 0);
    }

    int outOfTen(BigDecimal given) {
        if (given.compareTo(least) < 0 || given.compareTo(most) > 0) {
            throw new IllegalArgumentException("must be within " + this);
        }
        var tenfold = given.multiply(BigDecimal.TEN).divideAndRemainder(most);
        if (tenfold[1].signum() != 0) {
            throw new IllegalArgumentException(
                    "must become a whole number 0..10; %s on the scale %s does not".formatted(given, this));
        }
        return tenfold[0].intValueExact();
    }

    @Override
    public String toString() {
        return least.toPlainString() + ".." + most.toPlainString();
    }
}
