package org.filmscore.messaging.topic;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/** Makes the topics of this service when it starts, and keeps trying while the broker is away. */
@ApplicationScoped
public class TopicCreation {

    /** Twice what a broker takes by default, for the largest record must find room with its reason beside it. */
    public static final int MOST_BYTES_OF_A_DEAD_LETTER = 2 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(TopicCreation.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final Map<String, String> COMPACTED = Map.of("cleanup.policy", "compact");
    private static final Map<String, String> KEPT_FOR_GOOD = Map.of(
            "cleanup.policy",
            "delete",
            "retention.ms",
            "-1",
            "max.message.bytes",
            Integer.toString(MOST_BYTES_OF_A_DEAD_LETTER));

    private final TopicSettings settings;
    private final Map<String, Object> kafka;
    private Thread creating;

    TopicCreation(TopicSettings settings, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.settings = settings;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        creating = Thread.ofVirtual().name("topic-creation").start(this::createUntilDone);
    }

    void stop(@Observes ShutdownEvent event) {
        creating.interrupt();
    }

    List<NewTopic> topics() {
        var consumes = settings.consumes().orElse(Set.of());
        var events = Stream.concat(settings.publishes().orElse(Set.of()).stream(), consumes.stream())
                .distinct()
                .map(name -> topic(name, settings.partitions(), COMPACTED));
        var deadLetters = consumes.stream().map(name -> topic(name + ".dlq", 1, KEPT_FOR_GOOD));
        return Stream.concat(events, deadLetters).toList();
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }

    private void createUntilDone() {
        var admin = Admin.create(kafka);
        try {
            while (!created(admin)) {
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            // Without a time it would wait for what is under way, which is as long as the broker is away.
            admin.close(Duration.ZERO);
        }
    }

    private boolean created(Admin admin) throws InterruptedException {
        for (var creation : admin.createTopics(topics()).values().entrySet()) {
            try {
                creation.getValue().get();
                LOG.infof("Made the topic %s", creation.getKey());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    LOG.warnf(
                            "The topic %s cannot be made yet: %s",
                            creation.getKey(), e.getCause().getMessage());
                    return false;
                }
            }
        }
        return true;
    }
}
