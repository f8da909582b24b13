package org.filmscore.critic.grade;

import java.math.BigDecimal;
import java.util.Map;

/** A number with halves and quarters: {@code 3}, {@code 3.5}, {@code 3 1/2}, {@code ½}. */
final class Amount {
    /** A comma before one or two digits is a decimal separator; before three it may separate thousands. */
    static final String DECIMAL = "(?:-?(?:[0-9]+(?:\\.[0-9]+|,[0-9]{1,2})?|\\.[0-9]+))";

    static final String PART = "(?:[½¼¾]|1/2|1/4|3/4)";

    /** The first alternative that matches wins: a lone 1/2 is a half only where stars or a maximum follow. */
    static final String ANY =
            "(?:[0-9]+[ -]%s|(?:[0-9]+[ -]?)?[½¼¾]|1/2(?= ?(?:stars?|of|out of)\\b)|%s)".formatted(PART, DECIMAL);

    private static final Map<String, BigDecimal> PARTS = Map.of(
            "½", new BigDecimal("0.5"),
            "1/2", new BigDecimal("0.5"),
            "¼", new BigDecimal("0.25"),
            "1/4", new BigDecimal("0.25"),
            "¾", new BigDecimal("0.75"),
            "3/4", new BigDecimal("0.75"));

    private Amount() {}

    static BigDecimal of(String text) {
        for (var part : PARTS.entrySet()) {
            if (text.endsWith(part.getKey())) {
                var whole = text.substring(0, text.length() - part.getKey().length());
                return decimal(whole.replaceAll("[ -]", "")).add(part.getValue());
            }
        }
        return decimal(text);
    }

    private static BigDecimal decimal(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text.replace(',', '.'));
    }
}
