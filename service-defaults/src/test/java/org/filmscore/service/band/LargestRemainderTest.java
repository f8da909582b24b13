package org.filmscore.service.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestRemainderTest {

    @ParameterizedTest
    @CsvSource({
        "1, 10000",
        "1 1, 5000 5000",
        "1 1 1, 3334 3333 3333",
        "2 1, 6667 3333",
        "1 1 1 1 1 1 1, 1429 1429 1429 1429 1428 1428 1428",
        "250000 1, 10000 0",
        "'', ''"
    })
    void addsUpToTheWhole(String weights, String shares) {
        var given = Arrays.stream(weights.split(" ")).filter(weight -> !weight.isEmpty());

        var split = LargestRemainder.split(10_000, given.map(Long::valueOf).toList());

        assertThat(String.join(" ", split.stream().map(Object::toString).toList()))
                .isEqualTo(shares);
    }
}
