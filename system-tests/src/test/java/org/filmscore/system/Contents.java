package org.filmscore.system;

import static org.filmscore.system.Convergence.patiently;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.filmscore.stack.system.ServiceName;

/**
 * Everything that is kept: a fingerprint of each table of each service, and how many events there are.
 *
 * @param rows how many there are of all tables but those of events that wait
 */
public record Contents(Map<String, String> fingerprints, long rows) {

    /** What one service has said another hears well within this. */
    private static final Duration QUIET = Duration.ofMillis(500);

    /** As soon as everybody has heard of everything. */
    public static Contents once(Filmscore filmscore) {
        var seen = new AtomicReference<>(now(filmscore));
        patiently("nothing changes any more").during(QUIET).until(() -> {
            var now = now(filmscore);
            return now.equals(seen.getAndSet(now)) && isSettled(filmscore);
        });
        return seen.get();
    }

    public static Contents now(Filmscore filmscore) {
        var fingerprints = new TreeMap<String, String>();
        var rows = 0L;
        for (var service : ServiceName.values()) {
            var tables = new Tables(filmscore.stack().database(service));
            for (var table : tables.names()) {
                fingerprints.put(service + "." + table, fingerprint(tables, table));
                rows += table.equals("outbox") ? 0 : count(tables, table);
            }
        }
        try (var topics = Topics.of(filmscore.stack())) {
            fingerprints.put("topics", Long.toString(topics.events()));
        }
        return new Contents(fingerprints, rows);
    }

    private static String fingerprint(Tables tables, String table) {
        var query = "SELECT md5(coalesce(string_agg(row::text, ',' ORDER BY row::text), '')) FROM %s row";
        return tables.rows(query.formatted(table), row -> row.getString(1)).getFirst();
    }

    private static long count(Tables tables, String table) {
        return tables.rows("SELECT count(*) FROM " + table, row -> row.getLong(1))
                .getFirst();
    }

    /** Nothing waits to be sent, nor to be brought into charts, which happens once a second. */
    private static boolean isSettled(Filmscore filmscore) {
        var scoring = new Tables(filmscore.stack().database(ServiceName.SCORING));
        return count(scoring, "uncharted_changes") == 0
                && Arrays.stream(ServiceName.values())
                        .allMatch(service -> new Tables(filmscore.stack().database(service)).outbox() == 0);
    }
}
