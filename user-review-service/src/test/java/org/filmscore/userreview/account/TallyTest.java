package org.filmscore.userreview.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @Test
    void hasAMeanToOneDecimalRoundedHalfUp() {
        assertThat(Tally.of(Map.of(10, 1L, 0, 3L)).mean()).isEqualByComparingTo("2.5");
        assertThat(Tally.of(Map.of(5, 3L, 6, 1L)).mean()).isEqualByComparingTo("5.3");
    }

    @Test
    void hasNoMeanOfNothing() {
        assertThat(Tally.of(Map.of()).mean()).isNull();
        assertThat(Tally.of(Map.of()).count()).isZero();
    }

    @Test
    void countsEveryRating() {
        assertThat(Tally.of(Map.of(0, 2L, 10, 1L)).counts())
                .containsExactly(2L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L);
        assertThatThrownBy(() -> new Tally(List.of(1L))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, 0",
        "1, 1, 1, 34, 33, 33",
        "9, 2, 2, 69, 16, 15",
        "2, 2, 1, 40, 40, 20",
        "0, 0, 7, 0, 0, 100",
        "1, 2, 3, 17, 33, 50"
    })
    void hasPercentagesThatAddUp(long positive, long mixed, long negative, int good, int fair, int bad) {
        assertThat(new Distribution(positive, mixed, negative).percentages()).containsExactly(good, fair, bad);
    }
}
