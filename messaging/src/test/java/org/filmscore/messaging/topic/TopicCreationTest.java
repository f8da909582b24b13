package org.filmscore.messaging.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.awaitility.core.ThrowingRunnable;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopicCreationTest {

    private final Map<String, Object> kafka =
            Map.of("bootstrap.servers", new TestServers().start().get("kafka.bootstrap.servers"));

    private TopicCreation creation;

    @AfterEach
    void stop() {
        creation.stop(new ShutdownEvent());
        TestServers.startBroker();
    }

    @Test
    void makesWhatIsPublishedInTwelvePartitionsThatKeepTheLastOfEachSubject() throws Exception {
        start(Set.of("told"), Set.of());

        eventually(() -> assertThat(described("told").partitions()).hasSize(12));
        assertThat(setting("cleanup.policy", "told")).isEqualTo("compact");
    }

    @Test
    void makesWhatIsHeardAndAPlaceForDeadLettersThatAreNeverForgotten() throws Exception {
        start(Set.of(), Set.of("heard"));

        eventually(() -> assertThat(described("heard").partitions()).hasSize(12));
        eventually(() -> assertThat(described("heard.dlq").partitions()).hasSize(1));
        assertThat(setting("cleanup.policy", "heard")).isEqualTo("compact");
        assertThat(setting("cleanup.policy", "heard.dlq")).isEqualTo("delete");
        assertThat(setting("retention.ms", "heard.dlq")).isEqualTo("-1");
        assertThat(setting("max.message.bytes", "heard.dlq")).isEqualTo("2097152");
    }

    @Test
    void leavesATopicAsItIsThatIsThereAlready() throws Exception {
        Topic.named("there").made(3);

        start(Set.of("there", "not-there"), Set.of("there"));

        eventually(() -> assertThat(described("not-there").partitions()).hasSize(12));
        assertThat(described("there").partitions()).hasSize(3);
    }

    @Test
    void waitsForABrokerThatComesUpLater() {
        TestServers.stopBroker();
        start(Set.of("late"), Set.of());

        TestServers.startBroker();

        eventually(() -> assertThat(described("late").partitions()).hasSize(12));
    }

    @Test
    void endsWithTheServiceWhileTheBrokerIsAway() {
        TestServers.stopBroker();
        start(Set.of("never"), Set.of());
        eventually(() -> assertThat(clients()).isNotEmpty());

        creation.stop(new ShutdownEvent());

        eventually(() -> assertThat(clients()).isEmpty());
    }

    private void start(Set<String> publishes, Set<String> consumes) {
        creation = new TopicCreation(new Settings(publishes, consumes), kafka);
        creation.start(new StartupEvent());
    }

    private static List<Thread> clients() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("kafka-admin-client-thread"))
                .toList();
    }

    private TopicDescription described(String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(kafka)) {
            return admin.describeTopics(Set.of(topic)).allTopicNames().get().get(topic);
        }
    }

    private String setting(String name, String topic) throws ExecutionException, InterruptedException {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (var admin = Admin.create(kafka)) {
            return admin.describeConfigs(Set.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get(name)
                    .value();
        }
    }

    private static void eventually(ThrowingRunnable assertions) {
        await().atMost(Duration.ofSeconds(40)).ignoreExceptions().untilAsserted(assertions);
    }

    /** What a service would have in its configuration. */
    private record Settings(Set<String> told, Set<String> heard) implements TopicSettings {

        @Override
        public Optional<Set<String>> publishes() {
            return Optional.of(told);
        }

        @Override
        public Optional<Set<String>> consumes() {
            return Optional.of(heard);
        }

        @Override
        public int partitions() {
            return 12;
        }
    }
}
