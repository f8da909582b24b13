package org.filmscore.critic.grade;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Grades in drawn stars: {@code ***1/2}, {@code ★★★½}, {@code ★★★☆☆}, {@code ★★★ out of 5}. */
final class StarGlyphs {
    /** Repeats characters, never groups: a repeated group takes stack for each repetition. */
    private static final Pattern GLYPHS = Pattern.compile(
            "(?<full>\\*[* ]*)(?<part>%s)?(?:(?<empty>[☆ ]*☆)|%s)?".formatted(Amount.PART, Figures.OUT_OF),
            CASE_INSENSITIVE);

    private StarGlyphs() {}

    static Optional<Mark> read(String plain) {
        return Optional.of(GLYPHS.matcher(plain)).filter(Matcher::matches).map(StarGlyphs::mark);
    }

    private static Mark mark(Matcher glyphs) {
        var part = glyphs.group("part");
        var full = stars(glyphs.group("full"));
        var given = part == null ? full : full.add(Amount.of(part));
        if (glyphs.group("outOf") != null) {
            return new Mark.Fraction(given, Amount.of(glyphs.group("outOf")));
        }
        if (glyphs.group("empty") == null) {
            return new Mark.Stars(given);
        }
        var places = full.add(stars(glyphs.group("empty")));
        return new Mark.Fraction(given, part == null ? places : places.add(BigDecimal.ONE));
    }

    private static BigDecimal stars(String glyphs) {
        return BigDecimal.valueOf(glyphs.chars().filter(glyph -> glyph != ' ').count());
    }
}
