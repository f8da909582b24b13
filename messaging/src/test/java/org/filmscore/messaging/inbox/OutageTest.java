package org.filmscore.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    /** No connection to be had, connection lost, deadlock, too many connections, shutdown, read-only standby. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08006", "40P01", "53300", "57P01", "25006"})
    void isBehindWhatPasses(String state) {
        assertThat(Outage.isBehind(wrapped(new SQLException("away", state)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "22021, a NUL in a text",
        "22008, a time beyond all others",
        "23505, a key that is taken",
        "54000, a text too large for its index"
    })
    void isNotBehindWhatIsWrongWithTheData(String state, String why) {
        assertThat(Outage.isBehind(wrapped(new SQLException(why, state)))).isFalse();
    }

    @Test
    void isBehindATransactionThatCouldNotBeEnded() {
        assertThat(Outage.isBehind(new QuarkusTransactionException(new RollbackException("at commit"))))
                .isTrue();
        assertThat(Outage.isBehind(new QuarkusTransactionException(new SystemException("no transactions"))))
                .isTrue();
    }

    @Test
    void isNotBehindBadDataThatEndATransaction() {
        var refused = new RollbackException("at commit");
        refused.initCause(new SQLException("a key that is taken", "23505"));

        assertThat(Outage.isBehind(new QuarkusTransactionException(refused))).isFalse();
    }

    @Test
    void isNotBehindAHandlerThatRefuses() {
        assertThat(Outage.isBehind(new IllegalArgumentException("a histogram has eleven counts")))
                .isFalse();
    }

    private static RuntimeException wrapped(SQLException failure) {
        return new IllegalStateException("a statement failed", new RuntimeException(failure));
    }
}
