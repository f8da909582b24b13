package org.filmscore.userreview.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

    private final Bands bands = new Bands(beginningAt(61, 40));

    @ParameterizedTest
    @CsvSource({
        "10, POSITIVE", "7, POSITIVE",
        "6, MIXED", "4, MIXED",
        "3, NEGATIVE", "0, NEGATIVE"
    })
    void judgesARatingByTenTimesItsValue(int rating, Band band) {
        assertThat(bands.of(rating)).isEqualTo(band);
    }

    @Test
    void knowsTheRatingsOfBands() {
        assertThat(bands.ratingsIn(List.of(Band.POSITIVE))).containsExactly(7, 8, 9, 10);
        assertThat(bands.ratingsIn(List.of(Band.NEGATIVE, Band.MIXED))).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void beginsWhereConfigured() {
        assertThat(new Bands(beginningAt(80, 30)).ratingsIn(List.of(Band.MIXED)))
                .containsExactly(3, 4, 5, 6, 7);
    }

    @Test
    void refusesAMixedBandThatBeginsAboveThePositiveOne() {
        assertThatThrownBy(() -> new Bands(beginningAt(40, 61))).hasMessageContaining("mixed begins below positive");
    }

    private static Bands.Thresholds beginningAt(int positive, int mixed) {
        return new Bands.Thresholds() {
            @Override
            public int positiveFrom() {
                return positive;
            }

            @Override
            public int mixedFrom() {
                return mixed;
            }
        };
    }
}
