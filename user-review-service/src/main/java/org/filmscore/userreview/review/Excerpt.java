package org.filmscore.userreview.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The beginning of a text, for lists: whole words where the script has spaces, and whole graphemes (letters with their
 * marks, joined emoji) in any script.
 *
 * @param text at most 300 Unicode characters
 * @param truncated whether the text goes on
 */
public record Excerpt(String text, boolean truncated) {

    private static final int LONGEST = 300;

    /** In a text that has a space only long before its end, the last word is cut rather than dropped. */
    private static final int FURTHEST_BACK = 100;

    public static Excerpt of(String text) {
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
