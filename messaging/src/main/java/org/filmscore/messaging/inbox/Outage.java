package org.filmscore.messaging.inbox;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether a failure is the world's, which passes, or the events', which stays however often they are tried. */
final class Outage {

    private static final Set<String> BLAMING_THE_DATA = Set.of("22", "23", "54");

    private Outage() {}

    /**
     * Whatever comes from the database is an outage unless it says that the data are bad (SQLSTATE class 22, data
     * exception, 23, integrity constraint violation, and 54, too large for an index or a row); so is a transaction that
     * could not be ended.
     */
    static boolean isBehind(Throwable failure) {
        var causes =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        return causes.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(sql -> !blamesTheData(sql.getSQLState()))
                .orElseGet(() -> causes.stream().anyMatch(Outage::isOfTheTransaction));
    }

    private static boolean isOfTheTransaction(Throwable cause) {
        return cause instanceof RollbackException || cause instanceof SystemException;
    }

    private static boolean blamesTheData(String state) {
        return state != null && BLAMING_THE_DATA.stream().anyMatch(state::startsWith);
    }
}
