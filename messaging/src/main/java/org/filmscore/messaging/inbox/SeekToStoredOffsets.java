package org.filmscore.messaging.inbox;

import io.quarkus.arc.Unremovable;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.filmscore.messaging.inbox.StoredOffsets.Partition;

/** Reads each partition that is assigned from its kept position on; from the beginning where there is none. */
@ApplicationScoped
@Unremovable
@Identifier("stored-offsets")
class SeekToStoredOffsets implements KafkaConsumerRebalanceListener {

    private final Instance<StoredOffsets> positions;
    private final Backoff patience;

    SeekToStoredOffsets(Instance<StoredOffsets> positions, Backoff patience) {
        this.positions = positions;
        this.patience = patience;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var kept = kept(partitions);
        for (var partition : partitions) {
            consumer.seek(partition, kept.getOrDefault(named(partition), 0L));
        }
    }

    private Map<Partition, Long> kept(Collection<TopicPartition> assigned) {
        var partitions = assigned.stream().map(SeekToStoredOffsets::named).toList();
        var kept = new HashMap<Partition, Long>();
        patience.untilTheWorldIsBack(() -> kept.putAll(positions.get().of(partitions)), Outage::isBehind);
        return kept;
    }

    private static Partition named(TopicPartition partition) {
        return new Partition(partition.topic(), partition.partition());
    }
}
