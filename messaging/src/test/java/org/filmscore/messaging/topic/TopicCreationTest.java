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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.awaitility.core.ThrowingRunnable;
import org.filmscore.messaging.CapturedLog;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopicCreationTest {

    private final Map<String, Object> kafka =
            Map.of("bootstrap.servers", new TestServers().start().get("kafka.bootstrap.servers"));

    private final List<Integer> exits = new CopyOnWriteArrayList<>();
    private TopicCreation creation;

    @AfterEach
    void stop() {
        creation.stop(new ShutdownEvent());
        TestServers.startBroker();
    }

    @Test
    void createsPublishedTopicsWithTwelvePartitionsThatKeepTheLastEventOfEachSubject() throws Exception {
        start(Set.of("published"), Set.of());

        eventually(() -> assertThat(described("published").partitions()).hasSize(12));
        assertThat(setting("cleanup.policy", "published")).isEqualTo("compact");
    }

    @Test
    void createsConsumedTopicsAndDeadLetterTopicsThatAreKeptForEver() throws Exception {
        start(Set.of(), Set.of("consumed"));

        eventually(() -> assertThat(described("consumed").partitions()).hasSize(12));
        eventually(() -> assertThat(described("consumed.dlq").partitions()).hasSize(1));
        assertThat(setting("cleanup.policy", "consumed")).isEqualTo("compact");
        assertThat(setting("cleanup.policy", "consumed.dlq")).isEqualTo("delete");
        assertThat(setting("retention.ms", "consumed.dlq")).isEqualTo("-1");
        assertThat(setting("max.message.bytes", "consumed.dlq")).isEqualTo("2097152");
    }

    @Test
    void leavesAnExistingTopicAsItIs() throws Exception {
        Topic.named("there").made(12);

        start(Set.of("there", "not-there"), Set.of("there"));

        eventually(() -> assertThat(described("not-there").partitions()).hasSize(12));
        eventually(() -> assertThat(described("there.dlq").partitions()).hasSize(1));
        assertThat(described("there").partitions()).hasSize(12);
        assertThat(setting("cleanup.policy", "there")).isEqualTo("delete");
        assertThat(exits).isEmpty();
    }

    @Test
    void limitsHowLongReplacedEventsStayInNewAndInExistingTopics() throws Exception {
        try (var admin = Admin.create(kafka)) {
            var earlier = new NewTopic("of-before", 12, (short) 1).configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(Set.of(earlier)).all().get();
        }

        start(Set.of("of-today"), Set.of("of-before"));

        for (var topic : List.of("of-today", "of-before")) {
            eventually(() -> assertThat(setting("max.compaction.lag.ms", topic)).isEqualTo("604800000"));
            assertThat(setting("cleanup.policy", topic)).isEqualTo("compact");
        }
    }

    @Test
    void endsTheProcessOverATopicWithAnotherNumberOfPartitionsAndNamesIt() throws Exception {
        Topic.named("other-count").made(3);
        try (var log = new CapturedLog(TopicCreation.class, Level.SEVERE)) {
            start(Set.of("other-count"), Set.of());

            eventually(() -> assertThat(exits).containsExactly(1));
            assertThat(log.entries()).singleElement().asString().contains("other-count", "3", "12", "publish");
        }
        assertThat(described("other-count").partitions()).hasSize(3);
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
        creation = new TopicCreation(new Settings(publishes, consumes), kafka, exits::add);
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
    private record Settings(Set<String> published, Set<String> consumed) implements TopicSettings {

        @Override
        public Optional<Set<String>> publishes() {
            return Optional.of(published);
        }

        @Override
        public Optional<Set<String>> consumes() {
            return Optional.of(consumed);
        }

        @Override
        public int partitions() {
            return 12;
        }

        @Override
        public Duration maxCompactionLag() {
            return Duration.ofDays(7);
        }
    }
}
