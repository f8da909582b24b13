package org.filmscore.service.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

    private final Bands bands = new Bands(40, 61);

    @ParameterizedTest
    @CsvSource({"0, NEGATIVE", "39, NEGATIVE", "40, MIXED", "60, MIXED", "61, POSITIVE", "100, POSITIVE"})
    void judgesAScore(int score, Band band) {
        assertThat(bands.of(score)).isEqualTo(band);
    }

    @Test
    void spansWhatItJudges() {
        for (var band : Band.values()) {
            assertThat(IntStream.rangeClosed(0, 100).filter(score -> bands.of(score) == band))
                    .startsWith(bands.lowest(band))
                    .endsWith(bands.highest(band))
                    .hasSize(bands.highest(band) - bands.lowest(band) + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 61", "61, 61", "62, 61", "40, 101"})
    void refusesThresholdsThatLeaveABandEmpty(int mixedFrom, int positiveFrom) {
        assertThatThrownBy(() -> new Bands(mixedFrom, positiveFrom)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "10, POSITIVE", "7, POSITIVE",
        "6, MIXED", "4, MIXED",
        "3, NEGATIVE", "0, NEGATIVE"
    })
    void judgesARatingByTenTimesItsValue(int rating, Band band) {
        assertThat(bands.ofRating(rating)).isEqualTo(band);
    }

    @Test
    void knowsTheRatingsOfBands() {
        assertThat(bands.ratingsIn(List.of(Band.POSITIVE))).containsExactly(7, 8, 9, 10);
        assertThat(bands.ratingsIn(List.of(Band.NEGATIVE, Band.MIXED))).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void knowsTheRatingsOfOtherThresholds() {
        assertThat(new Bands(30, 80).ratingsIn(List.of(Band.MIXED))).containsExactly(3, 4, 5, 6, 7);
    }
}
