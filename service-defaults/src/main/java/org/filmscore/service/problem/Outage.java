package org.filmscore.service.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether the database being away is behind a failure. */
final class Outage {

    private static final Set<String> OUTAGES = Set.of("08", "53", "57");

    private Outage() {}

    /** Connection lost (SQLSTATE 08), resources (53), shutdown (57), or no connection to be had (no state at all). */
    static boolean isBehind(Throwable failure) {
        return databaseErrorIn(failure).filter(Outage::saysSo).isPresent();
    }

    /** A commit that fails is told by an exception that has the database's own among those it has suppressed. */
    private static Optional<SQLException> databaseErrorIn(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return Optional.of(sql);
        }
        return Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                .flatMap(behind -> databaseErrorIn(behind).stream())
                .findFirst();
    }

    private static boolean saysSo(SQLException error) {
        var state = error.getSQLState();
        return state == null || OUTAGES.stream().anyMatch(state::startsWith);
    }
}
