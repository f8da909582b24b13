package org.filmscore.events;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event that breaks a rule cannot be made, and says which field it is. */
class EventRulesTest {

    private static final UUID SOME = new UUID(1, 2);

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void refusesARatingOutOfRange(int rating) {
        assertThatThrownBy(() -> new UserReviewSubmitted(SOME, 1, SOME, rating, false))
                .hasMessage("rating must be 0..10, not " + rating);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void refusesAScoreOutOfRange(int score) {
        assertThatThrownBy(() -> new CriticReviewPublished(SOME, 1, SOME, SOME, null, "A", score, null, null))
                .hasMessage("score must be 0..100, not " + score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "5.01", "0.333"})
    void refusesAWeightOutOfRangeOrTooFine(String weight) {
        assertThatThrownBy(() -> new CriticDescribed(SOME, 1, "ana-lyst", "Ana Lyst", new BigDecimal(weight)))
                .hasMessage("weight must be 0.00..5.00 with two decimals, not " + weight);
    }

    @Test
    void refusesAMissingField() {
        assertThatThrownBy(() -> new UserReviewSubmitted(SOME, 1, null, 7, false))
                .hasMessage("filmId is missing");
    }

    @Test
    void refusesARevisionBelowOne() {
        assertThatThrownBy(() -> new FilmWithdrawn(SOME, 0)).hasMessage("revision must be 1 or more, not 0");
    }
}
