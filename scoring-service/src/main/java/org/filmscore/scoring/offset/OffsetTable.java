package org.filmscore.scoring.offset;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.filmscore.messaging.inbox.StoredOffsets;
import org.filmscore.service.database.RecordArrays;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;

/** The stored offsets in the database of this service. */
@ApplicationScoped
class OffsetTable implements StoredOffsets {

    /**
     * Overwrites any older value. A consumer that has lost its partition may lower the offset, which only repeats
     * events.
     */
    private static final String KEEP = """
            INSERT INTO positions AS known (topic, partition, next) SELECT * FROM unnest(:topic, :number, :next)
            ON CONFLICT (topic, partition) DO UPDATE SET next = excluded.next
            """;

    private static final String OF = """
            SELECT topic, partition, next
            FROM positions JOIN unnest(:topic, :number) AS asked (topic, partition) USING (topic, partition)
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
        database.useHandle(handle -> RecordArrays.bind(handle.createUpdate(KEEP), Partition.class, partitions)
                .bindArray(
                        "next", Long.class, partitions.stream().map(next::get).toList())
                .execute());
    }

    @Override
    public Map<Partition, Long> of(Collection<Partition> partitions) {
        return database.withHandle(handle -> RecordArrays.bind(handle.createQuery(OF), Partition.class, partitions)
                .collectRows(toMap(OffsetTable::partition, row -> row.getColumn("next", Long.class))));
    }

    private static Partition partition(RowView row) {
        return new Partition(row.getColumn("topic", String.class), row.getColumn("partition", Integer.class));
    }
}
