package org.filmscore.service.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictRetriesTest {

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "40P01"})
    void areWhatAnotherTransactionWon(String state) {
        assertThat(ConflictRetries.isClash(failure(state))).isTrue();
    }

    @Test
    void areRowsThatChangedMeanwhile() {
        assertThat(ConflictRetries.isClash(new OptimisticLockException())).isTrue();
    }

    /** A pool without a connection to lend, a lost connection, a broken rule: these are not for trying again at once. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08006", "23514"})
    void areNotWhatStaysOrTakesItsTime(String state) {
        assertThat(ConflictRetries.isClash(failure(state))).isFalse();
    }

    private static PersistenceException failure(String state) {
        return new PersistenceException(new SQLException("failed", state));
    }
}
