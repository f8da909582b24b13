package org.filmscore.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://example.org/a,b?c=1&d=%2A#e https://example.org/a,b?c=1&d=%2A#e",
                "'http://example.org/up (U).aspx' http://example.org/up%20(U).aspx",
                "' http://example.org/a' http://example.org/a",
                "http://example.org/?a=b|c http://example.org/?a=b%7Cc",
                "http://example.org/{Film%20Review}#x http://example.org/%7BFilm%20Review%7D#x",
                "http://example.org/100%of http://example.org/100%25of",
                "http://example.org/a#b#c http://example.org/a#b%23c",
                "http://example.org/cinéma http://example.org/cin%C3%A9ma",
            })
    void getsTheEscapesThatItLacks(String written, String address) {
        assertThat(WebAddress.repaired(written)).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--none--",
                "www.example.org",
                "example.org/a",
                "Abel and Gordon",
                "ftp://example.org/a",
                "http://",
                "javascript:alert(1)",
            })
    void isAbsentIfTheTextIsNoWebAddress(String written) {
        assertThat(WebAddress.repaired(written)).isEmpty();
    }
}
