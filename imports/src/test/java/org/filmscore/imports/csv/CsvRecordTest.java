package org.filmscore.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CsvRecordTest {

    @Test
    void keepsTheBlanksOfAQuotedValue() {
        assertThat(CsvRecord.read("heat , \" Heat \" ,\"\t\"", ',')).containsExactly("heat", " Heat ", "\t");
    }

    @Test
    void keepsCommasQuotesAndLineBreaksOfAQuotedValue() {
        assertThat(CsvRecord.read("\"a, b\",\"say \"\"no\"\"\",\"one\r\ntwo\"", ','))
                .containsExactly("a, b", "say \"no\"", "one\r\ntwo");
    }

    @Test
    void keepsEmptyValues() {
        assertThat(CsvRecord.read(",\"\",", ',')).containsExactly("", "", "");
    }

    @Test
    void readsOtherDelimiters() {
        assertThat(CsvRecord.read("a,b;c", ';')).containsExactly("a,b", "c");
        assertThat(CsvRecord.read("a \t\"b\tc\"\t", '\t')).containsExactly("a", "b\tc", "");
    }

    @Test
    void namesTheCharacterAfterAClosingQuote() {
        assertThatThrownBy(() -> CsvRecord.read("\"3/4\"x,", ','))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("after closing quote: 'x'");
    }
}
