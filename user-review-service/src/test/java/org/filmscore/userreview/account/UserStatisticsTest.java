package org.filmscore.userreview.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.filmscore.service.band.Histogram;
import org.junit.jupiter.api.Test;

class UserStatisticsTest {

    @Test
    void haveAMeanToOneDecimalRoundedHalfUp() {
        assertThat(of(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1).meanRating()).isEqualByComparingTo("2.5");
        assertThat(of(0, 0, 0, 0, 0, 3, 1, 0, 0, 0, 0).meanRating()).isEqualByComparingTo("5.3");
    }

    @Test
    void haveNoMeanOfNothing() {
        assertThat(of(new long[11]).meanRating()).isNull();
        assertThat(of(new long[11]).ratings().count()).isZero();
    }

    @Test
    void countEveryRating() {
        assertThat(of(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1).ratings().counts())
                .containsExactly(2L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L);
        assertThatIllegalArgumentException().isThrownBy(() -> of(1));
    }

    private static UserStatistics of(long... ratings) {
        return new UserStatistics(Histogram.of(ratings), Histogram.of(new long[11]), 0);
    }
}
