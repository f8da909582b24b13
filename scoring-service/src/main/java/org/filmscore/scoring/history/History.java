package org.filmscore.scoring.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.scoring.history.HistoryKeeping.Entry;
import org.filmscore.service.database.RecordArrays;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The stored histories of all films. */
@ApplicationScoped
class History {

    /** The state at this time is complete, and changes before it are not. */
    private static final String SINCE_THE_BEGINNING =
            ">= (SELECT coalesce(known_from, '-infinity') FROM history_beginning)";

    private static final String ADD = """
            INSERT INTO score_history (film_id, aggregate, at, cause, status, value, label, band)
            SELECT film_id, aggregate, at, cause, status, value, label, band
            FROM unnest(:film, :aggregate, :at, :cause, :status, :value, :label, :band, :first)
                AS new (film_id, aggregate, at, cause, status, value, label, band, first)
            WHERE NOT first OR NOT EXISTS (
                SELECT FROM score_history h WHERE h.film_id = new.film_id AND h.aggregate = new.aggregate)
            """;

    /**
     * Reads each aggregate from the end of its key. It reads one row more than the page shows, because the previous
     * row holds the previous state.
     */
    private static final String PAGE = """
            SELECT h.*, lead(status) OVER before AS old_status, lead(value) OVER before AS old_value,
                   lead(label) OVER before AS old_label, lead(band) OVER before AS old_band
            FROM unnest(:aggregates) AS asked (name)
            CROSS JOIN LATERAL (
                SELECT * FROM score_history
                WHERE film_id = :film AND aggregate = asked.name AND at <since>
                    AND (at, position) < (coalesce(CAST(:at AS timestamptz), 'infinity'), :position)
                ORDER BY at DESC, position DESC LIMIT :most) AS h
            WINDOW before AS (PARTITION BY aggregate ORDER BY at DESC, position DESC)
            ORDER BY at DESC, position DESC LIMIT :most
            """.replace("<since>", SINCE_THE_BEGINNING);

    private static final String COUNT =
            "SELECT count(*) FROM score_history WHERE film_id = :film AND aggregate = ANY (:aggregates) AND at "
                    + SINCE_THE_BEGINNING;

    private static final String AS_OF = """
            SELECT h.*
            FROM unnest(:aggregates) AS asked (name)
            CROSS JOIN LATERAL (
                SELECT * FROM score_history
                WHERE film_id = :film AND aggregate = asked.name AND at <= :time
                ORDER BY at DESC, position DESC LIMIT 1) AS h
            WHERE CAST(:time AS timestamptz) <since>
            """.replace("<since>", SINCE_THE_BEGINNING);

    private final Jdbi database;

    History(Jdbi database) {
        this.database = database;
    }

    void add(List<Entry> entries) {
        database.useHandle(handle -> RecordArrays.bind(handle.createUpdate(ADD), Entry.class, entries)
                .execute());
    }

    /** Newest first. */
    List<HistoryRow> of(UUID film, Collection<Aggregate> aggregates, Optional<HistoryPlace> after, int most) {
        return database.withHandle(handle -> asked(handle.createQuery(PAGE), film, aggregates)
                .bind("at", after.map(HistoryPlace::at).map(History::bound).orElse(null))
                .bind("position", after.map(HistoryPlace::position).orElse(Long.MAX_VALUE))
                .bind("most", most)
                .map((row, context) -> HistoryRow.of(row))
                .list());
    }

    long count(UUID film, Collection<Aggregate> aggregates) {
        return database.withHandle(handle -> asked(handle.createQuery(COUNT), film, aggregates)
                .mapTo(Long.class)
                .one());
    }

    /** Empty for a time before the history is complete; null for a film that was hidden at that time. */
    Map<Aggregate, Appearance> asOf(Instant time, UUID film) {
        var states = new EnumMap<Aggregate, Appearance>(Aggregate.class);
        database.useHandle(handle -> asked(handle.createQuery(AS_OF), film, List.of(Aggregate.values()))
                .bind("time", bound(time))
                .map((row, context) -> states.put(HistoryRow.aggregate(row), HistoryRow.appearance(row, "")))
                .list());
        return states;
    }

    private static Query asked(Query query, UUID film, Collection<Aggregate> aggregates) {
        return query.bind("film", film)
                .bindArray(
                        "aggregates",
                        String.class,
                        aggregates.stream().map(Enum::name).toList());
    }

    private static OffsetDateTime bound(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
