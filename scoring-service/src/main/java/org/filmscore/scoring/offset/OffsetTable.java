package org.filmscore.scoring.offset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.filmscore.messaging.inbox.StoredOffsets;
import org.jdbi.v3.core.Jdbi;

/** The stored offsets in the database of this service. */
@ApplicationScoped
class OffsetTable implements StoredOffsets {

    /**
     * Overwrites any older value. A consumer that has lost its partition may lower the offset, which only repeats
     * events.
     */
    private static final String KEEP = """
            INSERT INTO positions AS known (topic, partition, next)
            SELECT * FROM unnest(:topics, :partitions, :offsets)
            ON CONFLICT (topic, partition) DO UPDATE SET next = excluded.next
            """;

    private static final String OF = """
            SELECT topic, partition, next
            FROM positions JOIN unnest(:topics, :partitions) AS asked (topic, partition) USING (topic, partition)
            """;

    /** The lock order of the rows. */
    private static final Comparator<Partition> IN_ORDER =
            Comparator.comparing(Partition::topic).thenComparing(Partition::number);

    private final Jdbi database;

    OffsetTable(Jdbi database) {
        this.database = database;
    }

    @Override
    public void keep(Map<Partition, Long> next) {
        var partitions = next.keySet().stream().sorted(IN_ORDER).toList();
        database.useHandle(handle -> handle.createUpdate(KEEP)
                .bindArray("topics", String.class, column(partitions, Partition::topic))
                .bindArray("partitions", Integer.class, column(partitions, Partition::number))
                .bindArray("offsets", Long.class, column(partitions, next::get))
                .execute());
    }

    @Override
    public Map<Partition, Long> of(Collection<Partition> partitions) {
        return database.withHandle(handle -> handle.createQuery(OF)
                .bindArray("topics", String.class, column(partitions, Partition::topic))
                .bindArray("partitions", Integer.class, column(partitions, Partition::number))
                .reduceRows(new HashMap<Partition, Long>(), (offsets, row) -> {
                    var partition = new Partition(
                            row.getColumn("topic", String.class), row.getColumn("partition", Integer.class));
                    offsets.put(partition, row.getColumn("next", Long.class));
                    return offsets;
                }));
    }

    private static <T> List<T> column(Collection<Partition> partitions, Function<Partition, T> value) {
        return partitions.stream().map(value).toList();
    }
}
