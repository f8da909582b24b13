package org.filmscore.scoring.offset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.filmscore.events.CriticReviewPublished;
import org.filmscore.events.Event;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.PublicationDescribed;
import org.filmscore.events.UserReviewSubmitted;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;

/** Starts the service on an empty database. Its consumer groups have committed the ends of all topics. */
public class EmptyDatabase implements QuarkusTestResourceLifecycleManager {

    static final UUID FILM = UUID.fromString("01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d");

    private static final int PARTITIONS = 12;
    private static final List<String> CONSUMED =
            List.of("films", "publications", "critics", "critic-reviews", "user-reviews");

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(new TestServers().start());
        publishAFilm();
        CONSUMED.forEach(topic -> commitTheEnd(topic, settings.get("kafka.bootstrap.servers")));
        var lost = TestServers.database("lost");
        settings.put("quarkus.datasource.jdbc.url", lost.get("url"));
        settings.put("quarkus.datasource.username", lost.get("username"));
        settings.put("quarkus.datasource.password", lost.get("password"));
        return settings;
    }

    @Override
    public void stop() {
        // The servers are shared and stop with the process.
    }

    private static void publishAFilm() {
        CONSUMED.forEach(topic -> Topic.named(topic).made(PARTITIONS));
        var paper = UUID.randomUUID();
        publish(new FilmPublished(FILM, 1, "lost-and-found", "Lost and found", 2012, null, null));
        publish(new PublicationDescribed(paper, 1, "a-paper", "A paper", new BigDecimal("2.50")));
        for (var score : List.of(20, 40, 60, 80)) {
            publish(new CriticReviewPublished(
                    UUID.randomUUID(), 1, FILM, paper, null, score + "/100", score, "of 100", null));
        }
        for (var rating : List.of(1, 5, 6, 10)) {
            publish(new UserReviewSubmitted(UUID.randomUUID(), 1, FILM, rating, false));
        }
    }

    private static void publish(Event event) {
        var headers = Map.of(
                "ce_type", org.filmscore.events.Topic.wireName(event.getClass()), "ce_time", "2026-11-21T17:02:11Z");
        var topic = Topic.named(org.filmscore.events.Topic.of(event).name());
        topic.send(event.subject().toString(), json(event), headers);
    }

    private static String json(Event event) {
        try {
            return JsonMapper.builder().findAndAddModules().build().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void commitTheEnd(String topic, String broker) {
        var settings = Map.<String, Object>of("bootstrap.servers", broker, "group.id", "scoring-service." + topic);
        try (var group = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = group.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            group.commitSync(group.endOffsets(partitions).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, end -> new OffsetAndMetadata(end.getValue()))));
        }
    }
}
