package org.filmscore.imports.row;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filmscore.imports.row.Cut.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCutterTest {

    private static final int LONGEST = 20;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsTheLinesOfEveryKindOfLineBreak(String end) {
        var text = String.join(end, "film,text", "a,\"one", "two\"", "", "b,three");

        assertThat(csv(text)).extracting(Cut::line).containsExactly(1L, 2L, 5L);
    }

    @Test
    void keepsTheLineBreaksInsideQuotes() {
        assertThat(csv("a,\"one\r\ntwo\"\r\nb"))
                .extracting(RowCutterTest::text)
                .containsExactly("a,\"one\r\ntwo\"", "b");
    }

    @Test
    void readsTheLastRowWithoutALineBreak() {
        assertThat(csv("film\na")).hasSize(2);
    }

    @Test
    void dropsARowThatIsTooLongAndGoesOnAtTheNextLine() {
        assertThat(csv("a,\"" + "x".repeat(LONGEST) + "\nb,c\n"))
                .extracting(Cut::state)
                .containsExactly(State.TOO_LONG, State.WHOLE);
    }

    @Test
    void knowsThatTheStreamEndsInsideQuotes() {
        assertThat(csv("a,b\nc,\"d\n")).extracting(Cut::state).containsExactly(State.WHOLE, State.QUOTE_OPEN);
    }

    @Test
    void readsLinesOfJsonWhateverTheirQuotes() {
        var cutter = RowCutter.ofLines(new ByteArrayInputStream("{\"a\n\n\"b".getBytes(UTF_8)), LONGEST);

        assertThat(all(cutter)).extracting(RowCutterTest::text).containsExactly("{\"a", "\"b");
    }

    private static List<Cut> csv(String text) {
        return all(RowCutter.ofCsv(new ByteArrayInputStream(text.getBytes(UTF_8)), LONGEST, ','));
    }

    private static List<Cut> all(RowCutter cutter) {
        return Stream.generate(cutter::next)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String text(Cut cut) {
        return new String(cut.bytes(), UTF_8);
    }
}
