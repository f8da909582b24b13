package org.filmscore.critic.grade;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.filmscore.critic.grade.GradeReading.Conversion;

/**
 * The score of each letter.
 *
 * @param scores 0..100 for each of A+ to F-; a better letter never scores less
 */
public record LetterTable(Map<String, Integer> scores) {
    private static final List<String> FROM_THE_BEST =
            List.of("A+", "A", "A-", "B+", "B", "B-", "C+", "C", "C-", "D+", "D", "D-", "F+", "F", "F-");

    private static final Pattern LETTER = Pattern.compile("[A-DF](?: ?[+-])?");

    public LetterTable {
        scores = Map.copyOf(scores);
        if (scores.size() != FROM_THE_BEST.size() || !scores.keySet().containsAll(FROM_THE_BEST)) {
            throw new IllegalArgumentException("A table of letters has exactly " + FROM_THE_BEST);
        }
        var best = 100;
        for (var letter : FROM_THE_BEST) {
            var score = scores.get(letter);
            if (score < 0 || score > best) {
                throw new IllegalArgumentException("%s scores 0..%d, not %d".formatted(letter, best, score));
            }
            best = score;
        }
    }

    /** The table of Metacritic, where A- and D- are cut, not rounded. */
    public static LetterTable metacritic() {
        return new LetterTable(Map.ofEntries(
                Map.entry("A+", 100),
                Map.entry("A", 100),
                Map.entry("A-", 91),
                Map.entry("B+", 83),
                Map.entry("B", 75),
                Map.entry("B-", 67),
                Map.entry("C+", 58),
                Map.entry("C", 50),
                Map.entry("C-", 42),
                Map.entry("D+", 33),
                Map.entry("D", 25),
                Map.entry("D-", 16),
                Map.entry("F+", 8),
                Map.entry("F", 0),
                Map.entry("F-", 0)));
    }

    /** Letters need no scale: {@code B+}, {@code b +}, {@code B plus}, {@code B-plus}. */
    Optional<GradeReading> read(String plain) {
        var letter =
                plain.toUpperCase(Locale.ROOT).replaceFirst("[ -]PLUS$", "+").replaceFirst("[ -]MINUS$", "-");
        if (!LETTER.matcher(letter).matches()) {
            return Optional.empty();
        }
        var name = letter.replace(" ", "");
        return Optional.of(new Conversion(scores.get(name), name + " in the table of letters"));
    }
}
