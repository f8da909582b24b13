package org.filmscore.scoring.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.filmscore.scoring.change.Cause;
import org.filmscore.service.band.Band;

/**
 * A stored change.
 *
 * @param from null for a film that was hidden before
 * @param to null for a film that is hidden since
 */
record HistoryRow(Aggregate aggregate, HistoryPlace place, Cause cause, Appearance from, Appearance to) {

    static HistoryRow of(ResultSet row) throws SQLException {
        return new HistoryRow(
                aggregate(row),
                new HistoryPlace(time(row), row.getLong("position")),
                Cause.valueOf(row.getString("cause")),
                appearance(row, "old_"),
                appearance(row, ""));
    }

    static Aggregate aggregate(ResultSet row) throws SQLException {
        return Aggregate.valueOf(row.getString("aggregate"));
    }

    static Appearance appearance(ResultSet row, String when) throws SQLException {
        var band = row.getString(when + "band");
        return row.getString(when + "status") == null
                ? null
                : new Appearance(
                        row.getBigDecimal(when + "value"),
                        row.getString(when + "label"),
                        band == null ? null : Band.valueOf(band));
    }

    private static Instant time(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
