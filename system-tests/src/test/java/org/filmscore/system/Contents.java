package org.filmscore.system;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import org.filmscore.stack.system.ServiceName;

/**
 * Everything that is kept: what is in each table of each service, and how many events there are.
 *
 * @param events how many were ever sent
 */
public record Contents(Map<String, Table> tables, long events) {

    /** How many rows of which looks, in whatever order. */
    record Table(String name, long rows, String fingerprint) {}

    private static final String TABLE = """
            SELECT '%1$s', count(*), sum(hashtextextended(each::text, 0)::numeric) FROM %1$s each
            """;

    /** As soon as everybody has heard of everything. */
    public static Contents once(Filmscore filmscore) {
        Quiet.awaited(filmscore);
        return now(filmscore);
    }

    public static Contents now(Filmscore filmscore) {
        var tables = new HashMap<String, Table>();
        for (var service : ServiceName.values()) {
            var database = new Tables(filmscore.stack().database(service));
            var all = database.names().stream().map(TABLE::formatted).collect(joining(" UNION ALL "));
            database.rows(all, row -> new Table(row.getString(1), row.getLong(2), row.getString(3)))
                    .forEach(table -> tables.put(service + "." + table.name(), table));
        }
        try (var topics = Topics.of(filmscore.stack())) {
            return new Contents(tables, topics.events());
        }
    }

    /** Of all tables, but for that of partitions, which has one for each that was ever written to. */
    public long rows() {
        return tables.values().stream()
                .filter(table -> !table.name().equals("positions"))
                .mapToLong(Table::rows)
                .sum();
    }
}
