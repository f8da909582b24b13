package org.filmscore.messaging.inbox;

import io.quarkus.arc.Unremovable;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
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
    private final ProcessExit exit;

    SeekToStoredOffsets(Instance<StoredOffsets> offsets, Backoff backoff, ProcessExit exit) {
        this.offsets = offsets;
        this.backoff = backoff;
        this.exit = exit;
    }

    /** Throws nothing: SmallRye would poll again, from an offset that is not the stored one. */
    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> assigned) {
        try {
            backoff.aFewTimes(() -> backoff.untilTheDatabaseIsAvailable(() -> seek(consumer, assigned)));
        } catch (RuntimeException e) {
            consumer.pause(assigned);
            exit.because("the stored offsets cannot be read: " + OneLine.of(e.toString()));
        }
    }

    private void seek(Consumer<?, ?> consumer, Collection<TopicPartition> assigned) {
        var stored = offsets.get()
                .of(assigned.stream().map(SeekToStoredOffsets::named).toList());
        assigned.forEach(partition -> consumer.seek(partition, stored.getOrDefault(named(partition), 0L)));
    }

    private static Partition named(TopicPartition partition) {
        return new Partition(partition.topic(), partition.partition());
    }
}
