package org.filmscore.stack.deadletter;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends dead deadLetters back to their topics. Kafka stores the offsets of the group {@code filmscore-replay}. A replay ends at
 * the offsets at which the topic ended at its start: a record that is dead-lettered again comes to the end of the topic.
 */
final class Replay implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration WAIT = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> deadLetters;
    private final KafkaProducer<byte[], byte[]> topics;
    private final PrintWriter out;

    Replay(String bootstrapServers, PrintWriter out) {
        var timeout = (int) TIMEOUT.toMillis();
        deadLetters = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "filmscore-replay",
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "isolation.level",
                        "read_committed",
                        "default.api.timeout.ms",
                        timeout),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        topics = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "max.block.ms", timeout),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.out = out;
    }

    /** @return how many records it has sent */
    int of(String topic) {
        var partitions = deadLetters.listTopics().getOrDefault(topic + ".dlq", List.of()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        deadLetters.assign(partitions);
        var ends = deadLetters.endOffsets(partitions);
        var sent = 0;
        while (partitions.stream().anyMatch(partition -> deadLetters.position(partition) < ends.get(partition))) {
            sent += send(deadLetters.poll(WAIT));
            deadLetters.commitSync();
        }
        return sent;
    }

    @Override
    public void close() {
        deadLetters.close();
        topics.close();
    }

    private int send(ConsumerRecords<byte[], byte[]> batch) {
        var acknowledgements = new ArrayList<Future<?>>();
        for (var record : batch) {
            var deadLetter = new DeadLetter(record);
            var original = deadLetter.original();
            original.ifPresent(message -> acknowledgements.add(topics.send(message)));
            out.printf(
                    "%s %s: %s%n", original.isPresent() ? "sent" : "skipped", deadLetter.origin(), deadLetter.reason());
        }
        acknowledgements.forEach(Replay::await);
        return acknowledgements.size();
    }

    private static void await(Future<?> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker has not accepted a record", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while replaying", e);
        }
    }
}
