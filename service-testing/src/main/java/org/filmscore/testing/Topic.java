package org.filmscore.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A look into a topic, and a way to put records there that no service would send. */
public final class Topic {

    private final String name;
    private final String bootstrapServers;

    private Topic(String name, String bootstrapServers) {
        this.name = name;
        this.bootstrapServers = bootstrapServers;
    }

    /** A topic of the broker that the service under test uses. */
    public static Topic named(String name) {
        return at(SharedServers.get().getBootstrapServers(), name);
    }

    public static Topic at(String bootstrapServers, String name) {
        return new Topic(name, bootstrapServers);
    }

    /** Everything that is in the topic now, by partition and offset; nothing where the topic is not there. */
    public List<ConsumerRecord<String, String>> records() {
        try (var consumer = new KafkaConsumer<>(committed(), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.listTopics().getOrDefault(name, List.of()).stream()
                    .map(partition -> new TopicPartition(name, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** Returns when the broker has acknowledged the record. */
    public void send(String key, String value, Map<String, String> headers) {
        send(bytes(key), bytes(value), headers);
    }

    /** Returns when the broker has acknowledged the record. */
    public void send(byte[] key, byte[] value, Map<String, String> headers) {
        var message = new ProducerRecord<>(name, key, value);
        headers.forEach((header, text) -> message.headers().add(header, bytes(text)));
        try (var producer = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the topic where no service and no other test has done so. */
    public Topic made(int partitions) {
        try (var admin = Admin.create(settings())) {
            if (!admin.listTopics().names().get().contains(name)) {
                admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                        .all()
                        .get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** As every consumer of Filmscore reads. */
    private Map<String, Object> committed() {
        return Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    }

    private Map<String, Object> settings() {
        return Map.of("bootstrap.servers", bootstrapServers);
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
