package org.filmscore.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    /**
     * No connection to lend, connection lost, read-only standby, wrong password, no such database, deadlock, too many
     * connections, lock not available, shutdown, broken disk.
     */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08006", "25006", "28P01", "3D000", "40P01", "53300", "55P03", "57P01", "58030"})
    void isWhatTheDatabaseSaysOrThatItSaysNothing(String state) {
        assertThat(Outage.isBehind(wrapped(databaseError(state)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "22001, a text that is too long",
        "22021, a NUL in a text",
        "22008, a time beyond all others",
        "23505, a key that is taken",
        "42P01, a table that does not exist",
        "54000, a text too large for its index"
    })
    void isNotWhatTheDatabaseRefuses(String state, String why) {
        assertThat(Outage.isBehind(wrapped(new SQLException(why, state)))).isFalse();
    }

    @Test
    void isFoundBehindACommitThatFailed() {
        var commit = new IllegalStateException("Could not commit transaction");
        commit.addSuppressed(new RuntimeException("XA", databaseError("57P01")));

        assertThat(Outage.isBehind(new RuntimeException(commit))).isTrue();
    }

    @Test
    void isBehindATransactionThatCouldNotEnd() {
        assertThat(Outage.isBehind(new RuntimeException(new RollbackException("at commit"))))
                .isTrue();
        assertThat(Outage.isBehind(new RuntimeException(new SystemException("no transactions"))))
                .isTrue();
    }

    @Test
    void isNotBehindBadDataThatEndATransaction() {
        assertThat(Outage.isBehind(new RuntimeException(rollback(new SQLException("a key that is taken", "23505")))))
                .isFalse();
    }

    @Test
    void isNotBehindAFaultThatEndsATransaction() {
        assertThat(Outage.isBehind(new RuntimeException(rollback(new IllegalStateException("not flushed")))))
                .isFalse();
    }

    @Test
    void isNotBehindAFaultOfOursOrAHandlerThatRefuses() {
        assertThat(Outage.isBehind(new NullPointerException())).isFalse();
        assertThat(Outage.isBehind(new IllegalArgumentException("a histogram has eleven counts")))
                .isFalse();
    }

    private static RollbackException rollback(Exception cause) {
        var rollback = new RollbackException("at commit");
        rollback.initCause(cause);
        return rollback;
    }

    private static SQLException databaseError(String state) {
        return new SQLException("away", state);
    }

    private static RuntimeException wrapped(SQLException failure) {
        return new IllegalStateException("a statement failed", new RuntimeException(failure));
    }
}
