package org.filmscore.userreview.review;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The beginning of a text, for lists. It ends with a whole word where the script has spaces, and with a whole grapheme (a
 * letter with its marks, a joined emoji) in any script.
 *
 * @param text at most 300 Unicode characters
 * @param truncated whether the text goes on
 */
record Excerpt(String text, boolean truncated) {

    private static final int LONGEST = 300;

    /** In UTF-16 units: a last word that begins further back is cut rather than dropped. */
    private static final int FURTHEST_BACK = 100;

    static Excerpt of(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return new Excerpt(text, false);
        }
        var end = text.offsetByCodePoints(0, LONGEST);
        return new Excerpt(text.substring(0, cut(text, end)).stripTrailing(), true);
    }

    /** The character after the end is part of the text to break: it may be a mark of the grapheme before it. */
    private static int cut(String text, int end) {
        var graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text.substring(0, text.offsetByCodePoints(end, 1)));
        var last = graphemes.preceding(end + 1);
        for (var at = last; at != BreakIterator.DONE && at > end - FURTHEST_BACK; at = graphemes.previous()) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return last;
    }
}
