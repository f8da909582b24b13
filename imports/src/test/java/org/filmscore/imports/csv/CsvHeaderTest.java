package org.filmscore.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filmscore.imports.csv.Columns.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filmscore.imports.csv.CsvHeader.Field;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;
import org.junit.jupiter.api.Test;

class CsvHeaderTest {

    private static final Columns COLUMNS =
            new Columns(Set.of("film"), Map.of("film", text("film"), "title", text("title"), "grade", text("grade")));

    @Test
    void findsColumnsInAnyOrder() {
        var header = header(Map.of(), false, "grade", "film");

        assertThat(header.fields()).containsExactly(new Field(0, "grade"), new Field(1, "film"));
    }

    @Test
    void readsOneColumnUnderTwoNames() {
        var header = header(Map.of("film", "name", "title", "name"), false, "name");

        assertThat(header.fields()).containsExactly(new Field(0, "film"), new Field(0, "title"));
    }

    @Test
    void doesNotReadARenamedColumnUnderItsOwnNameAsWell() {
        var header = header(Map.of("film", "title"), false, "title");

        assertThat(header.fields()).containsExactly(new Field(0, "film"));
    }

    @Test
    void skipsUnknownColumnsOnlyOnDemand() {
        assertThat(header(Map.of(), true, "film", "mood", "mood").width()).isEqualTo(3);
        assertThatThrownBy(() -> header(Map.of(), false, "film", "mood"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.violations())
                                .containsExactly(Violation.at("/mood", "is not a column of this import")));
    }

    @Test
    void namesMisspeltDuplicateAndMissingColumns() {
        assertThatThrownBy(() -> header(Map.of("grade", "orignalScore", "gade", "x"), true, "title", "title", "x"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.violations())
                                .containsExactly(
                                        Violation.in("column", "gade is not a column of this import"),
                                        Violation.in("column", "orignalScore is not a column of the file"),
                                        Violation.at("/title", "occurs twice"),
                                        Violation.at("/film", "is a column that the file must have")));
    }

    private static CsvHeader header(Map<String, String> renamed, boolean ignoresUnknown, String... names) {
        var dialect =
                new Dialect(renamed, ignoresUnknown, ',', "|", Set.of(), false, "", RatingScale.ZERO_TO_TEN, false);
        return CsvHeader.of(List.of(names), COLUMNS, dialect);
    }
}
