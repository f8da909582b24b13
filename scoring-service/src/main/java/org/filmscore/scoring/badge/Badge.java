package org.filmscore.scoring.badge;

import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.scoring.rule.UserScore;
import org.filmscore.service.band.Band;

/**
 * A score as an SVG image.
 *
 * @param name the name of the score, on the left
 * @param shown the value with its scale and label, on the right
 * @param spoken the sentence for screen readers
 * @param colour the background of the value; white text on it has a contrast of at least 4.5 to 1 (WCAG 2.2, AA)
 */
record Badge(String name, String shown, String spoken, String colour) {

    private static final int PADDING = 8;
    /** The mean width of a letter of Verdana at 11 pixels. The attribute textLength compensates for the difference. */
    private static final double LETTER_WIDTH = 6.6;

    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" viewBox="0 0 %1$d 20" role="img" aria-label="%6$s">
            <title>%6$s</title>
            <rect width="%1$d" height="20" rx="3" fill="#24292f"/>
            <rect x="%2$d" width="%3$d" height="20" rx="3" fill="%4$s"/>
            <rect x="%2$d" width="3" height="20" fill="%4$s"/>
            <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11" aria-hidden="true">
            <text x="8" y="14" textLength="%7$d">%5$s</text>
            <text x="%9$d" y="14" textLength="%8$d">%10$s</text>
            </g>
            </svg>
            """;

    static Badge of(String title, Metascore critics) {
        return of("Metascore", title, critics.value(), 100, "critic reviews");
    }

    static Badge of(String title, UserScore users) {
        return of("User score", title, users.value(), 10, "ratings");
    }

    private static Badge of(String name, String title, ShownValue shown, int max, String counted) {
        return switch (shown) {
            case ShownValue.Scored scored -> {
                var value = max == 10 ? scored.outOfTen().toPlainString() : Integer.toString(scored.score());
                yield new Badge(
                        name,
                        "%s / %d · %s".formatted(value, max, scored.label()),
                        "%s of %s: %s out of %d, %s".formatted(name, title, value, max, scored.label()),
                        colour(scored.band()));
            }
            case ShownValue.Tbd(var needed) ->
                new Badge(
                        name,
                        "TBD",
                        "%s of %s: to be determined, needs %d more %s".formatted(name, title, needed, counted),
                        "#57606a");
        };
    }

    String svg() {
        var left = width(name) + 2 * PADDING;
        var right = width(shown) + 2 * PADDING;
        return PICTURE.formatted(
                left + right,
                left,
                right,
                colour,
                Xml.escaped(name),
                Xml.escaped(spoken),
                width(name),
                width(shown),
                left + PADDING,
                Xml.escaped(shown));
    }

    private static String colour(Band band) {
        return switch (band) {
            case POSITIVE -> "#1a7f37";
            case MIXED -> "#8a5a00";
            case NEGATIVE -> "#b42318";
        };
    }

    private static int width(String text) {
        return (int) Math.ceil(text.length() * LETTER_WIDTH);
    }
}
