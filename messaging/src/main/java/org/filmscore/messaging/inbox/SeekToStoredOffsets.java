package org.filmscore.messaging.inbox;

import io.quarkus.arc.Unremovable;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.filmscore.messaging.inbox.StoredOffsets.Partition;

/** Starts each assigned partition at its stored offset, or at the beginning where none is stored. */
@ApplicationScoped
@Unremovable
@Identifier("stored-offsets")
class SeekToStoredOffsets implements KafkaConsumerRebalanceListener {

    private final Instance<StoredOffsets> offsets;
    private final Backoff backoff;

    SeekToStoredOffsets(Instance<StoredOffsets> offsets, Backoff backoff) {
        this.offsets = offsets;
        this.backoff = backoff;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> assigned) {
        var partitions = assigned.stream().map(SeekToStoredOffsets::named).toList();
        var stored = new HashMap<Partition, Long>();
        backoff.untilTheDatabaseIsAvailable(() -> stored.putAll(offsets.get().of(partitions)));
        assigned.forEach(partition -> consumer.seek(partition, stored.getOrDefault(named(partition), 0L)));
    }

    private static Partition named(TopicPartition partition) {
        return new Partition(partition.topic(), partition.partition());
    }
}
