package org.filmscore.messaging.topic;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Tells a topic from another one that was made under the same name later, in which offsets mean something else. */
@ApplicationScoped
public class TopicIdentity {

    private final Map<String, Object> kafka;

    TopicIdentity(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** @throws TopicAway where there is no such topic yet, or no broker to be asked */
    public String of(String topic) throws InterruptedException {
        var admin = Admin.create(kafka);
        try {
            return admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .topicId()
                    .toString();
        } catch (ExecutionException e) {
            throw new TopicAway(topic, e);
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    /** The topic is not there yet, or its broker cannot be reached. */
    public static class TopicAway extends RuntimeException {

        TopicAway(String topic, ExecutionException cause) {
            super("The topic %s cannot be described: %s".formatted(topic, cause.getCause()), cause);
        }
    }
}
