package org.filmscore.scoring.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.filmscore.events.Topic;
import org.filmscore.messaging.topic.TopicIdentity;
import org.filmscore.messaging.topic.TopicIdentity.TopicAway;
import org.jboss.logging.Logger;

/** Reads the topic of scores for this replica. It starts before the end of the topic, to fill the replay buffer. */
@ApplicationScoped
class PublishedScoreListener {

    private static final Logger LOG = Logger.getLogger(PublishedScoreListener.class);
    private static final Duration RETRY_INTERVAL = Duration.ofSeconds(1);
    private static final Duration POLL_TIMEOUT = Duration.ofMillis(200);

    private final Map<String, Object> kafka;
    private final TopicIdentity identity;
    private final ReplayBuffer recent;
    private final Broadcasting broadcasting;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Thread reading = Thread.ofVirtual().name("stream").unstarted(this::readUntilInterrupted);

    PublishedScoreListener(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            TopicIdentity identity,
            ReplayBuffer recent,
            Broadcasting broadcasting) {
        this.kafka = kafka;
        this.identity = identity;
        this.recent = recent;
        this.broadcasting = broadcasting;
    }

    void start(@Observes StartupEvent event) {
        reading.start();
    }

    /** Interrupts only a thread that waits for the broker, because an interrupted consumer logs errors. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.set(true);
        if (!reading.join(RETRY_INTERVAL)) {
            reading.interrupt();
        }
    }

    private void readUntilInterrupted() {
        while (!stopping.get() && !Thread.currentThread().isInterrupted()) {
            try {
                read();
            } catch (InterruptException | InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (OffsetOutOfRangeException e) {
                LOG.warnf("The topic was truncated, so the stream restarts: %s", e.getMessage());
                recent.forget();
            } catch (KafkaException | TopicAway e) {
                LOG.warnf("The stream cannot read its topic and retries: %s", e.getMessage());
                pause();
            } catch (RuntimeException | Error e) {
                LOG.error("The stream has failed and retries", e);
                pause();
            }
        }
    }

    private void read() throws InterruptedException {
        var topic = identity.of(Topic.FILM_SCORES.name()).hashCode();
        try (var consumer = consumer()) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            seek(consumer, partitions, topic);
            while (!stopping.get()) {
                broadcast(consumer.poll(POLL_TIMEOUT));
                partitions.forEach(each -> recent.passed(each.partition(), consumer.position(each)));
            }
        }
    }

    private void broadcast(ConsumerRecords<byte[], byte[]> records) {
        records.forEach(this::broadcast);
        if (!records.isEmpty()) {
            broadcasting.wake();
        }
    }

    /** A record that cannot be broadcast is skipped: it would end the stream at each attempt. */
    private void broadcast(ConsumerRecord<byte[], byte[]> record) {
        try {
            var type = record.headers().lastHeader("ce_type");
            broadcasting.broadcast(
                    record.partition(),
                    record.offset(),
                    type == null || type.value() == null ? null : new String(type.value(), UTF_8),
                    record.value());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The stream skips film-scores-%d@%d", record.partition(), record.offset());
        }
    }

    /** Seeks to the last position, or so far before the end that the replay buffer is filled. */
    private void seek(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions, int topic) {
        if (!recent.isOf(topic, partitions.size())) {
            begin(consumer, partitions, topic);
        }
        var next = recent.next();
        partitions.forEach(each -> consumer.seek(each, next[each.partition()]));
    }

    private void begin(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions, int topic) {
        var perPartition = recent.capacity() / partitions.size();
        var beginnings = consumer.beginningOffsets(partitions);
        var ends = consumer.endOffsets(partitions);
        var first = partitions.stream()
                .mapToLong(each -> Math.max(beginnings.get(each), ends.get(each) - perPartition))
                .toArray();
        broadcasting.begin(
                topic, first, partitions.stream().mapToLong(ends::get).toArray());
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        var count = consumer.partitionsFor(Topic.FILM_SCORES.name()).size();
        return IntStream.range(0, count)
                .mapToObj(partition -> new TopicPartition(Topic.FILM_SCORES.name(), partition))
                .toList();
    }

    /** A consumer without a group, because every replica reads the whole topic. */
    private Consumer<byte[], byte[]> consumer() {
        var settings = new HashMap<>(kafka);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "none");
        settings.put("isolation.level", "read_committed");
        settings.put("allow.auto.create.topics", false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_INTERVAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
