package org.filmscore.scoring.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.filmscore.scoring.score.Cause;
import org.filmscore.scoring.score.ScoreView;
import org.filmscore.service.band.Band;

/**
 * A change as it is read.
 *
 * @param from null where readers could not see the film before
 * @param to null where they cannot since
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
        var status = row.getString(when + "status");
        var band = row.getString(when + "band");
        return status == null
                ? null
                : new Appearance(
                        ScoreView.Status.valueOf(status),
                        row.getBigDecimal(when + "value"),
                        row.getString(when + "label"),
                        band == null ? null : Band.valueOf(band));
    }

    private static Instant time(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
