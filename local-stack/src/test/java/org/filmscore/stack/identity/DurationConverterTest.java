package org.filmscore.stack.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationConverterTest {

    private final DurationConverter durations = new DurationConverter();

    @ParameterizedTest
    @CsvSource({"90s, PT90S", "30m, PT30M", "8h, PT8H", "7d, P7D"})
    void readsANumberAndAUnit(String text, Duration duration) {
        assertThat(durations.convert(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8", "h", "0h", "-1h", "8 h", "8w", "1.5h"})
    void refusesWhatIsNotATime(String text) {
        assertThatThrownBy(() -> durations.convert(text)).hasMessageContaining("not a time");
    }
}
