package org.filmscore.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.filmscore.stack.system.LocalStack;
import org.filmscore.stack.system.ServiceName;

/** Reads and writes topics as a client of its own. */
public final class Topics implements AutoCloseable {

    private static final Duration WAIT = Duration.ofMillis(200);

    private final Admin admin;
    private final KafkaConsumer<String, String> consumer;
    private final KafkaProducer<String, String> producer;

    private Topics(String bootstrapServers) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        admin = Admin.create(settings);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    public static Topics of(LocalStack stack) {
        return new Topics(stack.bootstrapServers());
    }

    void send(ProducerRecord<String, String> message) throws InterruptedException {
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refuses a record", e.getCause());
        }
    }

    /** All records of the topic, from the beginning. */
    List<ConsumerRecord<String, String>> all(String topic) {
        return from(Map.of(), partitions(topic));
    }

    /** The records behind these offsets; of a partition that has none, all. */
    private List<ConsumerRecord<String, String>> from(
            Map<TopicPartition, Long> next, Collection<TopicPartition> partitions) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        next.forEach(consumer::seek);
        var ends = consumer.endOffsets(partitions);
        var read = new ArrayList<ConsumerRecord<String, String>>();
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(WAIT).forEach(read::add);
        }
        return read;
    }

    /** All topics except the broker's own. */
    Set<String> names() {
        return consumer.listTopics().keySet().stream()
                .filter(topic -> !topic.startsWith("__"))
                .collect(Collectors.toSet());
    }

    /** Returns when the broker no longer lists them. */
    void deleteAll() throws InterruptedException {
        try {
            admin.deleteTopics(names()).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker does not delete its topics", e.getCause());
        }
        await().until(() -> names().isEmpty());
    }

    /** The number of dead letters in all topics. */
    long deadLetters() {
        return records(topic -> topic.endsWith(".dlq"));
    }

    /** The number of records ever sent, to all topics except the broker's own. */
    public long events() {
        return records(topic -> !topic.startsWith("__"));
    }

    /**
     * Whether every consumer group has committed the end of its topics.
     *
     * @param byScoring the offsets that scoring stores in its database instead of committing them
     */
    boolean areConsumed(Map<TopicPartition, Long> byScoring) {
        try {
            var groups = admin.listGroups().all().get().stream()
                    .map(GroupListing::groupId)
                    .filter(Topics::commitsOffsets)
                    .collect(Collectors.toMap(group -> group, _ -> new ListConsumerGroupOffsetsSpec()));
            var committed = admin.listConsumerGroupOffsets(groups).all().get();
            return isAll(byScoring)
                    && committed.values().stream().map(Topics::next).allMatch(this::isAll);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The broker does not list the committed offsets", e);
        }
    }

    private static boolean commitsOffsets(String group) {
        return Stream.of(ServiceName.CATALOG, ServiceName.CRITIC, ServiceName.USER_REVIEW)
                .anyMatch(service -> group.startsWith(service + "."));
    }

    private static Map<TopicPartition, Long> next(Map<TopicPartition, OffsetAndMetadata> committed) {
        return committed.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    /** The end of a partition may lie behind its last record, because transactions end with a marker. */
    private boolean isAll(Map<TopicPartition, Long> next) {
        var partitions = next.keySet().stream()
                .map(TopicPartition::topic)
                .distinct()
                .flatMap(topic -> partitions(topic).stream())
                .toList();
        return from(next, partitions).isEmpty();
    }

    private long records(Predicate<String> which) {
        var partitions = consumer.listTopics().keySet().stream()
                .filter(which)
                .map(this::partitions)
                .flatMap(Collection::stream)
                .toList();
        return consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }

    @Override
    public void close() {
        admin.close();
        consumer.close();
        producer.close();
    }

    private List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }
}
