package org.filmscore.scoring.badge;

import java.util.stream.Collectors;

/** Text in XML. */
final class Xml {

    private static final int SPACE = 0x20;
    private static final int LAST_OF_THE_BASIC_PLANE = 0xFFFD;

    private Xml() {}

    /** For elements and attributes alike; what XML cannot hold at all becomes U+FFFD. */
    static String escaped(String text) {
        return text.codePoints().mapToObj(Xml::escaped).collect(Collectors.joining());
    }

    private static String escaped(int letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isAllowed(letter) ? Character.toString(letter) : "\uFFFD";
        };
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter >= SPACE && letter < Character.MIN_SURROGATE
                || letter > Character.MAX_SURROGATE && letter <= LAST_OF_THE_BASIC_PLANE
                || letter >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
