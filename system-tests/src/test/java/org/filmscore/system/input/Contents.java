package org.filmscore.system.input;

import static org.filmscore.system.Convergence.patiently;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.system.Filmscore;
import org.filmscore.system.Tables;
import org.filmscore.system.Topics;

/** Everything that is kept: a fingerprint of each table of each service, and how many events there are. */
record Contents(Map<String, String> fingerprints) {

    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'flyway%'
            """;

    /** As soon as everybody has heard of everything. */
    static Contents once(Filmscore filmscore) {
        var seen = new AtomicReference<>(now(filmscore));
        patiently("nothing changes any more").until(() -> {
            var now = now(filmscore);
            return now.equals(seen.getAndSet(now)) && isSettled(filmscore);
        });
        return seen.get();
    }

    static Contents now(Filmscore filmscore) {
        var fingerprints = new TreeMap<String, String>();
        for (var service : ServiceName.values()) {
            var tables = new Tables(filmscore.stack().database(service));
            tables.rows(TABLES, row -> row.getString(1))
                    .forEach(table -> fingerprints.put(service + "." + table, fingerprint(tables, table)));
        }
        try (var topics = Topics.of(filmscore.stack())) {
            fingerprints.put("topics", Long.toString(topics.events()));
        }
        return new Contents(fingerprints);
    }

    private static String fingerprint(Tables tables, String table) {
        var query =
                "SELECT md5(coalesce(string_agg(row::text, ',' ORDER BY row::text), '')) FROM %s row".formatted(table);
        return tables.rows(query, row -> row.getString(1)).getFirst();
    }

    private static boolean isSettled(Filmscore filmscore) {
        return Arrays.stream(ServiceName.values())
                .allMatch(service -> new Tables(filmscore.stack().database(service)).outbox() == 0);
    }
}
