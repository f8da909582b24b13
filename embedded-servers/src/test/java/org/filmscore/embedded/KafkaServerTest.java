package org.filmscore.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
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
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {

    private static final TopicPartition FILMS = new TopicPartition("films", 0);

    @TempDir
    Path directory;

    @Test
    void givesTheRecordsBackAfterARestart() throws Exception {
        try (var server = KafkaServer.durable(directory, 0).start()) {
            createFilms(server);
            send(server, "Heat");
        }

        try (var server = KafkaServer.durable(directory, 0).start()) {
            assertThat(firstOf(server)).isEqualTo("Heat");
        }
    }

    @Test
    void comesBackOnTheSamePort() throws Exception {
        try (var server = KafkaServer.forTests(directory, 0).start()) {
            createFilms(server);
            var address = server.bootstrapServers();
            server.stop();
            server.start();
            send(server, "Alien");

            assertThat(server.bootstrapServers()).isEqualTo(address);
            assertThat(firstOf(server)).isEqualTo("Alien");
        }
    }

    private static Map<String, Object> settings(KafkaServer server) {
        return Map.of("bootstrap.servers", server.bootstrapServers());
    }

    private static void createFilms(KafkaServer server) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(settings(server))) {
            admin.createTopics(List.of(new NewTopic("films", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static void send(KafkaServer server, String value) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(settings(server), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("films", value)).get();
        }
    }

    private static String firstOf(KafkaServer server) {
        try (var consumer = new KafkaConsumer<>(settings(server), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(FILMS));
            consumer.seekToBeginning(List.of(FILMS));
            return consumer.poll(Duration.ofSeconds(20)).records(FILMS).stream()
                    .findFirst()
                    .map(ConsumerRecord::value)
                    .orElse(null);
        }
    }
}
