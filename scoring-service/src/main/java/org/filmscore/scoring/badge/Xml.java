package org.filmscore.scoring.badge;

import java.util.stream.Collectors;

/** Text in XML. */
final class Xml {

    private static final int SPACE = 0x20;
    private static final int LAST_OF_THE_BASIC_PLANE = 0xFFFD;

    private Xml() {}

    /** For elements and attributes. Characters that XML forbids become U+FFFD. */
    static String escaped(String text) {
        return text.codePoints().mapToObj(Xml::escaped).collect(Collectors.joining());
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isAllowed(codePoint) ? Character.toString(codePoint) : "\uFFFD";
        };
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint >= SPACE && codePoint < Character.MIN_SURROGATE
                || codePoint > Character.MAX_SURROGATE && codePoint <= LAST_OF_THE_BASIC_PLANE
                || codePoint >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
