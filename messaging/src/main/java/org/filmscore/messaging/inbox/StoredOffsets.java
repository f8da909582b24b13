package org.filmscore.messaging.inbox;

import java.util.Collection;
import java.util.Map;

/**
 * How far each partition was read. A service that has a bean of this kind keeps it in its database, together with what it
 * made of what it read: so the two never disagree, and a database that is empty or older goes on from where it is.
 * Without one it is Kafka that remembers, and it remembers of the service's last database.
 *
 * <p>Its listeners read on from there if {@code consumer-rebalance-listener.name} is {@code stored-offsets}.
 */
public interface StoredOffsets {

    /**
     * In the transaction that takes what was read. It may go back: then what follows is read again, which changes nothing.
     *
     * @param next the first offset of each partition that is not taken yet
     */
    void keep(Map<Partition, Long> next);

    /** Of those partitions of which anything was read. */
    Map<Partition, Long> of(Collection<Partition> partitions);

    /** A part of a topic, whose records have an order. */
    record Partition(String topic, int number) {}
}
