package org.filmscore.system;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filmscore.stack.system.ServiceName;

/**
 * Fingerprints of all tables of all services, and the number of events.
 *
 * @param events all records that were ever sent
 */
public record Fingerprints(Map<String, Table> tables, long events) {

    /** The number of rows, and a fingerprint that ignores their order. */
    record Table(String name, long rows, String fingerprint) {}

    private static final String TABLE = """
            SELECT '%1$s', count(*), sum(hashtextextended(each::text, 0)::numeric) FROM %1$s each
            """;

    /** As soon as every event is consumed. */
    public static Fingerprints once(Filmscore filmscore) {
        Idle.awaited(filmscore);
        return now(filmscore);
    }

    public static Fingerprints now(Filmscore filmscore) {
        var tables = new HashMap<String, Table>();
        for (var service : ServiceName.values()) {
            var database = new Tables(filmscore.stack().database(service));
            var all = database.names().stream().map(TABLE::formatted).collect(joining(" UNION ALL "));
            database.rows(all, row -> new Table(row.getString(1), row.getLong(2), row.getString(3)))
                    .forEach(table -> tables.put(service + "." + table.name(), table));
        }
        try (var topics = Topics.of(filmscore.stack())) {
            return new Fingerprints(tables, topics.events());
        }
    }

    /** The tables that differ, and the number of events if it differs. */
    public List<String> changesSince(Fingerprints before) {
        var changes = new ArrayList<>(tables.keySet().stream()
                .filter(name -> !tables.get(name).equals(before.tables.get(name)))
                .map(name -> name + ": " + before.tables.get(name) + " -> " + tables.get(name))
                .toList());
        if (events != before.events) {
            changes.add("events: " + before.events + " -> " + events);
        }
        return changes;
    }

    /** Of all tables except the offsets, which have a row for each partition that was ever written to. */
    public long rows() {
        return tables.values().stream()
                .filter(table -> !table.name().equals("positions"))
                .mapToLong(Table::rows)
                .sum();
    }
}
