package org.filmscore.critic.grade;

import java.util.regex.Pattern;

/** Replaces typographic characters by plain ones, so that the same notations are read the same. */
final class Spelling {
    private static final String TYPOGRAPHIC = "‘’“”‐‑‒–—−⁄∕★⭐";
    private static final String TYPEWRITTEN = "''\"\"------//**";

    /** White space, non-breaking too, and the variation selector that makes a star an emoji. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\uFE0F]+");

    private Spelling() {}

    static String plain(String asWritten) {
        var typewritten = new StringBuilder(asWritten.length());
        asWritten.chars().map(Spelling::typewritten).forEach(typewritten::appendCodePoint);
        return unquoted(SPACES.matcher(typewritten).replaceAll(" ").strip());
    }

    private static int typewritten(int character) {
        var index = TYPOGRAPHIC.indexOf(character);
        return index < 0 ? character : TYPEWRITTEN.charAt(index);
    }

    private static String unquoted(String text) {
        var quoted = text.length() > 1 && (isBetween(text, "'") || isBetween(text, "\""));
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    private static boolean isBetween(String text, String quote) {
        return text.startsWith(quote) && text.endsWith(quote);
    }
}
