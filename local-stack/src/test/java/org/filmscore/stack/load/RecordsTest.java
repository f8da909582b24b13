package org.filmscore.stack.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesWhateverEndsThem(String end) {
        var text = String.join(end, "film,text", "a,\"one", "two\"", "", "b,three");

        assertThat(records(text)).extracting(Records.Numbered::line).containsExactly(1L, 2L, 5L);
    }

    @Test
    void keepsTheLineBreaksOfAText() {
        assertThat(records("a,\"one\ntwo\"").getFirst().values()).containsExactly("a", "one\ntwo");
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(records("\uFEFF\"film\",title").getFirst().values()).containsExactly("film", "title");
    }

    @Test
    void readsTheLastRowWithoutALineEnd() {
        assertThat(records("film\na")).hasSize(2);
    }

    private static List<Records.Numbered> records(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var all = new ArrayList<Records.Numbered>();
        try (var records = new Records(new Source("some.csv", () -> new ByteArrayInputStream(bytes)))) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                all.add(record.get());
            }
        }
        return all;
    }
}
