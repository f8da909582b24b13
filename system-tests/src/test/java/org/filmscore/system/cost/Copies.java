package org.filmscore.system.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filmscore.stack.system.ServiceName;

/**
 * Copies of every row that belongs to something newer than this test, in the databases of all services. An id is replaced by
 * the same copy of it in every table and every database, so that the copies refer to each other. Of a subject whose lists
 * are read, every second copy of a row refers to the subject itself: its lists grow as well.
 */
final class Copies {

    private static final String COLUMNS = """
            SELECT t.relname, a.attname, a.atttypid = 'uuid'::regtype,
                a.atttypid IN ('text'::regtype, 'varchar'::regtype) AND EXISTS (
                    SELECT 1 FROM pg_index i
                    WHERE i.indrelid = t.oid AND i.indisunique AND a.attnum = i.indkey[i.indnkeyatts - 1]
                        AND NOT EXISTS (SELECT 1 FROM pg_attribute u
                            WHERE u.attrelid = t.oid AND u.attnum = ANY (i.indkey) AND u.atttypid = 'uuid'::regtype))
            FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid
            WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND t.relname <> 'outbox'
                AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = ''
            """;

    private static final String ID_OF_A_COPY =
            "CASE WHEN %1$s BETWEEN '%2$s' AND 'fffffffe-ffff-ffff-ffff-ffffffffffff'"
                    + " AND (k %% 2 = 1 OR NOT %1$s::text = ANY ('{%3$s}'))"
                    + " THEN overlay(md5(%1$s::text || k) placing 'ffffffff' FROM 1)::uuid ELSE %1$s END";

    private final Administrator administrator;
    private final String since;
    private final Set<String> subjects;
    private int copies;

    private record Column(String table, String name, boolean id, boolean unique) {}

    /** @param subjects ids of which the lists are read */
    Copies(Administrator administrator, long sinceMillis, Set<String> subjects) {
        this.administrator = administrator;
        var time = "%012x".formatted(sinceMillis);
        this.since = time.substring(0, 8) + "-" + time.substring(8) + "-7000-8000-000000000000";
        this.subjects = subjects;
    }

    void growTo(int many) {
        for (var service : ServiceName.values()) {
            idTables(service)
                    .forEach((table, columns) -> administrator.execute(
                            service,
                            "SET session_replication_role = replica",
                            insert(table, columns, copies + 1, many)));
            administrator.execute(service, "VACUUM ANALYZE");
        }
        copies = many;
    }

    void delete() {
        for (var service : ServiceName.values()) {
            idTables(service).forEach((table, columns) -> {
                var copied = ids(columns)
                        .map(id -> id + " >= 'ffffffff-0000-0000-0000-000000000000'")
                        .collect(Collectors.joining(" OR "));
                administrator.execute(
                        service, "SET session_replication_role = replica", "DELETE FROM " + table + " WHERE " + copied);
            });
            administrator.execute(service, "VACUUM ANALYZE");
        }
    }

    private Map<String, List<Column>> idTables(ServiceName service) {
        var tables = administrator
                .rows(
                        service,
                        COLUMNS,
                        row -> new Column(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4)))
                .stream()
                .collect(Collectors.groupingBy(Column::table, LinkedHashMap::new, Collectors.toList()));
        tables.values().removeIf(columns -> columns.stream().noneMatch(Column::id));
        return tables;
    }

    private String insert(String table, List<Column> columns, int first, int last) {
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var values = columns.stream().map(this::copied).collect(Collectors.joining(", "));
        var isNew = ids(columns)
                .map(id -> "%s BETWEEN '%s' AND 'fffffffe-ffff-ffff-ffff-ffffffffffff'".formatted(id, since))
                .collect(Collectors.joining(" OR "));
        return "INSERT INTO %s (%s) SELECT %s FROM %s, generate_series(%d, %d) k WHERE (%s) AND NOT (%s) ON CONFLICT DO NOTHING"
                .formatted(table, names, values, table, first, last, isNew, isCopy(columns));
    }

    private static String isCopy(List<Column> columns) {
        return ids(columns)
                .map(id -> "coalesce(%s >= 'ffffffff-0000-0000-0000-000000000000', false)".formatted(id))
                .collect(Collectors.joining(" OR "));
    }

    private String copied(Column column) {
        if (column.id()) {
            return ID_OF_A_COPY.formatted(column.name(), since, String.join(",", subjects));
        }
        return column.unique() ? column.name() + " || '-' || k" : column.name();
    }

    private static Stream<String> ids(List<Column> columns) {
        return columns.stream().filter(Column::id).map(Column::name);
    }
}
