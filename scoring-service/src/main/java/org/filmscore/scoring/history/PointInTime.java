package org.filmscore.scoring.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.filmscore.service.paging.Param;

/** A time that a caller gives: a date and time, or a day, which means its end. */
final class PointInTime {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private PointInTime() {}

    static Instant read(String parameter, String written) {
        var param = Param.of(parameter, written);
        var text = param.text().orElseThrow(() -> param.refused("must be given"));
        try {
            var time = DAY.matcher(text).matches() ? endOf(LocalDate.parse(text)) : instant(text);
            if (HistoryPlace.isSupported(time)) {
                return time;
            }
        } catch (DateTimeParseException e) {
            throw unreadable(param);
        }
        throw unreadable(param);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** PostgreSQL stores microseconds. */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
    }

    private static RuntimeException unreadable(Param param) {
        return param.refused("must be a time such as 2026-11-21T17:02:11Z, or a day such as 2026-11-21");
    }
}
