package org.filmscore.service.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {

    @ParameterizedTest
    @CsvSource({
        " 0,  0, 0,   0,   0,  0",
        " 1,  0, 0, 100,   0,  0",
        " 0,  0, 7,   0,   0, 100",
        " 1,  1, 1,  34,  33, 33",
        " 0,  1, 1,   0,  50, 50",
        " 8, 18, 8,  24,  53, 23",
        " 9,  2, 2,  69,  16, 15",
        " 2,  2, 1,  40,  40, 20",
        " 1,  2, 3,  17,  33, 50",
        " 2,  2, 3,  29,  28, 43",
        " 1,  1, 5,  14,  14, 72",
        " 3,  3, 1,  43,  43, 14",
        "199, 1, 0, 100,   0,  0",
        "198, 1, 1,  99,   1,  0"
    })
    void assignsTheRemainderToTheLargestFraction(
            long positive, long mixed, long negative, int positivePercent, int mixedPercent, int negativePercent) {
        var distribution = new Distribution(positive, mixed, negative);

        assertThat(distribution.percent(Band.POSITIVE)).isEqualTo(positivePercent);
        assertThat(distribution.percent(Band.MIXED)).isEqualTo(mixedPercent);
        assertThat(distribution.percent(Band.NEGATIVE)).isEqualTo(negativePercent);
    }

    @Test
    void addsUpToAHundredPercentWhateverTheCounts() {
        var seed = new Random().nextLong();
        System.out.println("The seed of the random distributions is " + seed);
        var random = new Random(seed);

        for (var i = 0; i < 10_000; i++) {
            var most = 1 << (1 + random.nextInt(30));
            var distribution = new Distribution(1 + random.nextInt(most), random.nextInt(most), random.nextInt(most));
            assertThat(Arrays.stream(Band.values())
                            .mapToInt(distribution::percent)
                            .sum())
                    .as("%s, seed %d", distribution, seed)
                    .isEqualTo(100);
            assertThat(Band.values())
                    .as("%s, seed %d", distribution, seed)
                    .allSatisfy(band -> assertThat((double) distribution.percent(band))
                            .isCloseTo(100.0 * distribution.count(band) / distribution.count(), within(1.0)));
        }
    }

    @Test
    void countsEachBand() {
        var distribution = new Distribution(9, 2, 3);

        assertThat(distribution.count()).isEqualTo(14);
        assertThat(distribution.count(Band.POSITIVE)).isEqualTo(9);
        assertThat(distribution.count(Band.MIXED)).isEqualTo(2);
        assertThat(distribution.count(Band.NEGATIVE)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void refusesNegativeCounts(long positive, long mixed, long negative) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Distribution(positive, mixed, negative));
    }
}
