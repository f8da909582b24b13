package org.filmscore.userreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String E_WITH_TWO_MARKS = "e\u0301\u0323";
    private static final String CLAPPER = "\uD83C\uDFAC";
    private static final String FLAG = "\uD83C\uDDE8\uD83C\uDDED";

    @Test
    void showsAShortTextInFull() {
        assertThat(Excerpt.of("Short.")).isEqualTo(new Excerpt("Short.", false));
    }

    @Test
    void showsATextOfThreeHundredCharactersInFull() {
        var text = CLAPPER.repeat(300);

        assertThat(Excerpt.of(text)).isEqualTo(new Excerpt(text, false));
    }

    @Test
    void cutsAtTheLastWordThatFits() {
        var text = "word ".repeat(59) + "word fits? no more";

        assertThat(Excerpt.of(text)).isEqualTo(new Excerpt("word ".repeat(59) + "word", true));
    }

    @Test
    void keepsAWordThatEndsExactlyAtTheLimit() {
        var fits = "word ".repeat(59) + "fives";

        assertThat(Excerpt.of(fits + " and more")).isEqualTo(new Excerpt(fits, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "word",
                "unforgettable",
                E_WITH_TWO_MARKS,
                "caf" + E_WITH_TWO_MARKS,
                FAMILY,
                FLAG,
                CLAPPER + CLAPPER
            })
    void neverCutsInsideAWord(String word) {
        for (var before = 1; before < 30; before++) {
            var start = "x".repeat(before) + " ";

            var excerpt = Excerpt.of(start + (word + " ").repeat(300)).text();

            assertThat(excerpt.substring(start.length()).split(" ")).containsOnly(word);
            assertThat(excerpt.codePointCount(0, excerpt.length()))
                    .isBetween(300 - word.codePointCount(0, word.length()) - 1, 300);
        }
    }

    @Test
    void cutsAtAnyWhiteSpace() {
        var text = "word ".repeat(57) + "the\nlast\r\nwordfollows" + " and more";

        assertThat(Excerpt.of(text).text()).isEqualTo("word ".repeat(57) + "the\nlast");
    }

    @Test
    void cutsALongLastWordRatherThanDropIt() {
        var shorter = "word ".repeat(41) + "l".repeat(96);
        var longer = "word ".repeat(39) + "l".repeat(106);

        assertThat(Excerpt.of(shorter).text()).isEqualTo("word ".repeat(41).strip());
        assertThat(Excerpt.of(longer).text()).hasSize(300).endsWith("lll");
    }

    @Test
    void cutsAWordWhereItIsAlmostAllThereIs() {
        assertThat(Excerpt.of("so " + "long".repeat(100)).text()).hasSize(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {FAMILY, E_WITH_TWO_MARKS, FLAG, CLAPPER})
    void neverCutsInsideAGrapheme(String grapheme) {
        for (var before = 0; before < 8; before++) {
            var start = "x".repeat(before);

            var excerpt = Excerpt.of(start + grapheme.repeat(300)).text();

            assertThat(excerpt.substring(before).replace(grapheme, "")).isEmpty();
            assertThat(excerpt.codePointCount(0, excerpt.length())).isBetween(295, 300);
        }
    }
}
