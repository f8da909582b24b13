package org.filmscore.stack.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.filmscore.embedded.KafkaServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    @TempDir
    static Path directory;

    private static KafkaServer kafka;

    private final StringWriter said = new StringWriter();

    @BeforeAll
    static void startKafka() {
        kafka = KafkaServer.forTests(directory, 0).start();
    }

    @AfterAll
    static void stopKafka() {
        kafka.stop();
    }

    @Test
    void sendsADeadLetterBackToItsPartitionUnchanged() throws Exception {
        make("films");
        put(
                "films.dlq",
                "heat",
                "{}",
                Map.of(
                        "ce_type",
                        "FilmPublished",
                        "dlq_topic",
                        "films",
                        "dlq_partition",
                        "2",
                        "dlq_offset",
                        "17",
                        "dlq_reason",
                        "title is missing"));

        assertThat(replay("films")).isEqualTo(1);

        var record = first(new TopicPartition("films", 2));
        assertThat(record.key()).isEqualTo("heat");
        assertThat(record.value()).isEqualTo("{}");
        assertThat(record.headers()).extracting(header -> header.key()).containsExactly("ce_type");
        assertThat(said.toString()).contains("sent films-2@17: title is missing");
    }

    @Test
    void sendsEachDeadLetterOnce() throws Exception {
        make("critics");
        put("critics.dlq", "ebert", "{}", Map.of("dlq_topic", "critics", "dlq_partition", "0"));

        assertThat(replay("critics")).isEqualTo(1);
        assertThat(replay("critics")).isZero();
    }

    @Test
    void skipsADeadLetterWithoutAnOrigin() throws Exception {
        make("publications");
        put("publications.dlq", "times", "{}", Map.of());

        assertThat(replay("publications")).isZero();
        assertThat(said.toString()).contains("skipped");
    }

    @Test
    void findsNothingIfThereIsNoTopic() {
        assertThat(replay("nothing")).isZero();
    }

    private int replay(String topic) {
        try (var replay = new Replay(kafka.bootstrapServers(), new PrintWriter(said, true))) {
            return replay.of(topic);
        }
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }

    private static void make(String topic) throws Exception {
        try (var admin = Admin.create(settings())) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1), new NewTopic(topic + ".dlq", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static void put(String topic, String key, String value, Map<String, String> headers) throws Exception {
        var record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }

    private static ConsumerRecord<String, String> first(TopicPartition partition) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).records(partition).getFirst();
        }
    }
}
