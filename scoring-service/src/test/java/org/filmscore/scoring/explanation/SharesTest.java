package org.filmscore.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

    @ParameterizedTest
    @CsvSource({
        "1, 100.00",
        "1 1, 50.00 50.00",
        "1 1 1, 33.34 33.33 33.33",
        "2 1, 66.67 33.33",
        "1 1 1 1 1 1 1, 14.29 14.29 14.29 14.29 14.28 14.28 14.28",
        "250000 1, 100.00 0.00",
        "'', ''"
    })
    void addUpToAHundredByTheLargestRemainder(String weights, String shares) {
        var given = Arrays.stream(weights.split(" ")).filter(weight -> !weight.isEmpty());

        var split = Shares.of(given.map(Long::valueOf).toList());

        assertThat(String.join(" ", split.stream().map(Object::toString).toList()))
                .isEqualTo(shares);
    }
}
