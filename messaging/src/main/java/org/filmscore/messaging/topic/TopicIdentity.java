package org.filmscore.messaging.topic;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;

/** Tells a topic from a later one of the same name, in which offsets mean something else. */
@ApplicationScoped
public class TopicIdentity {

    private final Map<String, Object> kafka;

    TopicIdentity(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** @throws TopicAway where the topic does not exist yet, or the broker is not available */
    public String of(String topic) throws InterruptedException {
        try (var broker = Broker.at(kafka)) {
            var topics = broker.admin().describeTopics(List.of(topic)).allTopicNames();
            return topics.get().get(topic).topicId().toString();
        } catch (ExecutionException | KafkaException e) {
            throw new TopicAway(topic, e);
        }
    }

    /** The topic does not exist yet, or its broker is not available. */
    public static class TopicAway extends RuntimeException {

        TopicAway(String topic, Exception cause) {
            super("The topic %s cannot be described: %s".formatted(topic, cause.getMessage()), cause);
        }
    }
}
