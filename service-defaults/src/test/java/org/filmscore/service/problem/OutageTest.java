package org.filmscore.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08006", "53300", "57P01"})
    void isWhatTheDatabaseSaysOrThatItSaysNothing(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(databaseError(state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "42P01"})
    void isNotWhatTheDatabaseRefuses(String state) {
        assertThat(Outage.isBehind(databaseError(state))).isFalse();
    }

    @Test
    void isFoundBehindACommitThatFailed() {
        var commit = new IllegalStateException("Could not commit transaction");
        commit.addSuppressed(new RuntimeException("XA", databaseError("57P01")));

        assertThat(Outage.isBehind(new RuntimeException(commit))).isTrue();
    }

    @Test
    void isNotBehindAFaultOfOurs() {
        assertThat(Outage.isBehind(new NullPointerException())).isFalse();
    }

    private static SQLException databaseError(String state) {
        return new SQLException("away", state);
    }
}
