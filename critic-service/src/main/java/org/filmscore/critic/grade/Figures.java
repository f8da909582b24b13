package org.filmscore.critic.grade;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Grades in figures: {@code 2.5/4}, {@code 4 of 5}, {@code 3 stars out of 4}, {@code 3 1/2 stars}, {@code 83}, {@code 83%}. */
final class Figures {
    static final String OUT_OF = "(?: ?(?:/|(?:out )?of) ?(?<outOf>%s)(?: ?stars?)?)".formatted(Amount.DECIMAL);

    private static final Pattern FIGURES =
            Pattern.compile("(?<given>%s)(?<stars> ?stars?)?%s?".formatted(Amount.ANY, OUT_OF), CASE_INSENSITIVE);

    private static final Pattern PERCENT =
            Pattern.compile("(?<given>%s) ?(?:%%|percent)".formatted(Amount.DECIMAL), CASE_INSENSITIVE);

    private static final Pattern ONE_SLASH_TWO = Pattern.compile("1 ?/ ?2");

    private Figures() {}

    static Optional<Mark> read(String plain) {
        if (ONE_SLASH_TWO.matcher(plain).matches()) {
            return Optional.of(new Mark.OneSlashTwo());
        }
        var percent = PERCENT.matcher(plain);
        if (percent.matches()) {
            return Optional.of(new Mark.Fraction(Amount.of(percent.group("given")), BigDecimal.valueOf(100)));
        }
        return Optional.of(FIGURES.matcher(plain)).filter(Matcher::matches).map(Figures::mark);
    }

    private static Mark mark(Matcher figures) {
        var given = Amount.of(figures.group("given"));
        if (figures.group("outOf") != null) {
            return new Mark.Fraction(given, Amount.of(figures.group("outOf")));
        }
        return figures.group("stars") != null ? new Mark.Stars(given) : new Mark.BareNumber(given);
    }
}
