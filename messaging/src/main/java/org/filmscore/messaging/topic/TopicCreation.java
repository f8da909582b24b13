package org.filmscore.messaging.topic;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/**
 * Creates the topics of this service when it starts, and retries while the broker is not available. An existing topic with
 * another number of partitions ends the process: its events would be sent to partitions that do not exist.
 */
@ApplicationScoped
public class TopicCreation {

    /** Twice what a broker accepts by default: the largest record must fit together with its reason. */
    public static final int MOST_BYTES_OF_A_DEAD_LETTER = 2 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(TopicCreation.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String COMPACTION_LAG = "max.compaction.lag.ms";
    private static final Map<String, String> KEPT_FOR_EVER = Map.of(
            "cleanup.policy",
            "delete",
            "retention.ms",
            "-1",
            "max.message.bytes",
            Integer.toString(MOST_BYTES_OF_A_DEAD_LETTER));

    private final TopicSettings settings;
    private final Map<String, Object> kafka;
    private final IntConsumer exit;
    private Thread creating;

    @Inject
    TopicCreation(TopicSettings settings, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this(settings, kafka, Quarkus::asyncExit);
    }

    TopicCreation(TopicSettings settings, Map<String, Object> kafka, IntConsumer exit) {
        this.settings = settings;
        this.kafka = kafka;
        this.exit = exit;
    }

    void start(@Observes StartupEvent event) {
        again();
    }

    /** For a sender that misses a topic: somebody may have deleted it, or the broker may have lost its disk. */
    public synchronized void again() {
        if (creating != null && creating.isAlive()) {
            return;
        }
        creating = Thread.ofVirtual().name("topic-creation").start(this::createUntilDone);
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        creating.interrupt();
    }

    private void createUntilDone() {
        try {
            while (!created()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean created() throws InterruptedException {
        try (var broker = Broker.at(kafka)) {
            for (var creation : broker.admin().createTopics(topics()).values().entrySet()) {
                create(creation.getKey(), creation.getValue()::get);
            }
            refuseOtherPartitions(broker.admin());
            limitCompactionLag(broker.admin());
            return true;
        } catch (ExecutionException | KafkaException e) {
            LOG.warnf("The topics cannot be created yet: %s", e.getMessage());
            return false;
        }
    }

    private List<NewTopic> topics() {
        var events = events().map(name -> topic(name, settings.partitions(), compacted()));
        var deadLetters = consumes().stream().map(name -> topic(name + ".dlq", 1, KEPT_FOR_EVER));
        return Stream.concat(events, deadLetters).toList();
    }

    private Map<String, String> compacted() {
        return Map.of("cleanup.policy", "compact", COMPACTION_LAG, compactionLag());
    }

    private String compactionLag() {
        return Long.toString(settings.maxCompactionLag().toMillis());
    }

    /** Of topics that an earlier version has created as well. */
    private void limitCompactionLag(Admin admin) throws ExecutionException, InterruptedException {
        var limit = new AlterConfigOp(new ConfigEntry(COMPACTION_LAG, compactionLag()), AlterConfigOp.OpType.SET);
        admin.incrementalAlterConfigs(events().collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic), _ -> List.of(limit))))
                .all()
                .get();
    }

    private Stream<String> events() {
        return Stream.concat(settings.publishes().orElse(Set.of()).stream(), consumes().stream())
                .distinct();
    }

    private Set<String> consumes() {
        return settings.consumes().orElse(Set.of());
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }

    private static void create(String topic, Creation creation) throws ExecutionException, InterruptedException {
        try {
            creation.await();
            LOG.infof("Created the topic %s", topic);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private void refuseOtherPartitions(Admin admin) throws ExecutionException, InterruptedException {
        var topics = admin.describeTopics(events().toList()).allTopicNames().get();
        topics.values().stream()
                .filter(topic -> topic.partitions().size() != settings.partitions())
                .forEach(topic -> {
                    LOG.errorf(
                            "The topic %s has %d partitions, and filmscore.topics.partitions is %d. Set it to the number"
                                    + " of the topic, in all services, or delete the topic and publish its events again."
                                    + " The service stops.",
                            topic.name(), topic.partitions().size(), settings.partitions());
                    exit.accept(1);
                });
    }

    /** Waits for the broker's answer. */
    @FunctionalInterface
    private interface Creation {
        void await() throws ExecutionException, InterruptedException;
    }
}
