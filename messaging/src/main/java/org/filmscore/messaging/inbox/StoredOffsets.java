package org.filmscore.messaging.inbox;

import java.util.Collection;
import java.util.Map;

/**
 * The offsets up to which a service has consumed, stored in its database in the transaction of what it consumed. The two
 * never disagree: an empty or restored database continues from its own offsets. Without a bean of this type Kafka stores
 * the offsets, which then belong to the database that the service had last.
 *
 * <p>Listeners start there if {@code consumer-rebalance-listener.name} is {@code stored-offsets}.
 */
public interface StoredOffsets {

    /**
     * Runs in the transaction of the consumed batch. An offset may go back: consuming again changes nothing.
     *
     * @param next the first offset of each partition that is not consumed yet
     */
    void keep(Map<Partition, Long> next);

    /** A partition of which nothing was consumed is absent. */
    Map<Partition, Long> of(Collection<Partition> partitions);

    /** A part of a topic, whose records have an order. */
    record Partition(String topic, int number) {}
}
