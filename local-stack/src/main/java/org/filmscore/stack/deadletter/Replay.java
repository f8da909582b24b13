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
 * Sends dead letters back. How far it has come is kept in Kafka, under the group {@code filmscore-replay}; it stops at what
 * was there when it began, because a letter that is refused again comes back to the end of the same topic.
 */
final class Replay implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration WAIT = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> letters;
    private final KafkaProducer<byte[], byte[]> topics;
    private final PrintWriter out;

    Replay(String bootstrapServers, PrintWriter out) {
        var patience = (int) PATIENCE.toMillis();
        letters = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "filmscore-replay",
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "default.api.timeout.ms",
                        patience),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        topics = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "max.block.ms", patience),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.out = out;
    }

    /** @return how many were sent */
    int of(String topic) {
        var partitions = letters.listTopics().getOrDefault(topic + ".dlq", List.of()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        letters.assign(partitions);
        var ends = letters.endOffsets(partitions);
        var sent = 0;
        while (partitions.stream().anyMatch(partition -> letters.position(partition) < ends.get(partition))) {
            sent += send(letters.poll(WAIT));
            letters.commitSync();
        }
        return sent;
    }

    @Override
    public void close() {
        letters.close();
        topics.close();
    }

    private int send(ConsumerRecords<byte[], byte[]> batch) {
        var acknowledgements = new ArrayList<Future<?>>();
        for (var record : batch) {
            var letter = new DeadLetter(record);
            var original = letter.original();
            original.ifPresent(message -> acknowledgements.add(topics.send(message)));
            out.printf("%s %s: %s%n", original.isPresent() ? "sent" : "left", letter.origin(), letter.reason());
        }
        acknowledgements.forEach(Replay::await);
        return acknowledgements.size();
    }

    private static void await(Future<?> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker did not take a record back", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while replaying", e);
        }
    }
}
