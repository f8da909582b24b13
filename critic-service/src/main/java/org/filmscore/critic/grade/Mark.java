package org.filmscore.critic.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.filmscore.critic.grade.GradeReading.Conversion;
import org.filmscore.critic.grade.GradeReading.Reason;
import org.filmscore.critic.grade.GradeReading.Unreadable;

/** A grade in figures or stars, before the scale of its publication applies. */
sealed interface Mark {

    /** A grade that names its maximum: {@code 2.5/4}. */
    record Fraction(BigDecimal given, BigDecimal outOf) implements Mark {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        GradeReading convert() {
            if (given.signum() < 0) {
                return new Unreadable(Reason.OUT_OF_RANGE);
            }
            if (outOf.signum() == 0) {
                return new Unreadable(Reason.OUT_OF_ZERO);
            }
            if (given.compareTo(outOf) > 0) {
                return new Unreadable(Reason.OUT_OF_RANGE);
            }
            var score = given.multiply(HUNDRED).divide(outOf, 0, RoundingMode.HALF_UP);
            return new Conversion(score.intValueExact(), rule());
        }

        private String rule() {
            return "%s of %s, times 100, rounded half up".formatted(shown(given), shown(outOf));
        }

        private static String shown(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    /** A bare number: {@code 83}. */
    record BareNumber(BigDecimal given) implements Mark {}

    /** A number of stars: {@code 3 1/2 stars}. */
    record Stars(BigDecimal given) implements Mark {}

    /** A lone {@code 1/2}: a fraction, but ambiguous at a publication of stars, where it may be half a star. */
    record OneSlashTwo() implements Mark {
        Fraction fraction() {
            return new Fraction(BigDecimal.ONE, BigDecimal.TWO);
        }
    }
}
