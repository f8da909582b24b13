package org.filmscore.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.util.HashMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ConsumersTest {

    @Inject
    KafkaClientService clients;

    @ParameterizedTest
    @ValueSource(strings = {"films", "publications", "critics", "critic-reviews", "user-reviews"})
    void areConfiguredAsTheInboxRequires(String topic) {
        var settings = new HashMap<String, Object>(clients.getConsumer(topic).configuration());

        assertThat(settings)
                .containsEntry("group.id", "scoring-service." + topic)
                .containsEntry("value.deserializer", ByteArrayDeserializer.class.getName())
                .containsEntry("key.deserializer", ByteArrayDeserializer.class.getName())
                .containsEntry("auto.offset.reset", "earliest")
                .containsEntry("max.poll.records", "1000")
                .containsEntry("fetch.max.wait.ms", "50")
                .containsEntry("metadata.max.age.ms", "5000")
                .containsEntry("session.timeout.ms", "10000")
                .containsEntry("enable.auto.commit", "false");
    }
}
