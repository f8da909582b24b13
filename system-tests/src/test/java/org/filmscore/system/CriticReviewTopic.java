package org.filmscore.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.system.Convergence.converged;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.filmscore.stack.deadletter.ReplayCommand;
import picocli.CommandLine;

/** The topic of critic reviews, written to past the service that owns it. */
final class CriticReviewTopic implements AutoCloseable {

    static final String NAME = "critic-reviews";
    static final String PUBLISHED = "org.filmscore.critic-review.published";

    private static final String DEAD_LETTERS = NAME + ".dlq";

    private final String bootstrapServers;
    private final Topics topics;

    CriticReviewTopic(Filmscore filmscore) {
        bootstrapServers = filmscore.stack().bootstrapServers();
        topics = Topics.of(filmscore.stack());
    }

    /** The partition of a film that has at least one event. */
    int partitionOf(Film film) {
        Predicate<ConsumerRecord<String, String>> isOfFilm =
                message -> message.value() != null && message.value().contains(film.id());
        return converged("the partition of " + film)
                .until(() -> topics.all(NAME).stream().filter(isOfFilm).toList(), messages -> !messages.isEmpty())
                .getFirst()
                .partition();
    }

    void send(int partition, String key, String type, String payload) throws InterruptedException {
        topics.send(event(new ProducerRecord<>(NAME, partition, key, payload), type));
    }

    /** Dead-letters an event, as a service that does not know its type does. */
    void deadLetter(int partition, String key, String payload) throws InterruptedException {
        var letter = event(new ProducerRecord<>(DEAD_LETTERS, key, payload), PUBLISHED);
        mark(letter, Map.of("dlq_reason", "the type is unknown", "dlq_topic", NAME));
        mark(letter, Map.of("dlq_partition", String.valueOf(partition), "dlq_offset", "0"));
        topics.send(letter);
    }

    /** Waits until there are so many dead letters with this key. */
    List<ConsumerRecord<String, String>> deadLettersOnce(String key, int many) {
        return converged(many + " dead letters")
                .until(
                        () -> topics.all(DEAD_LETTERS).stream()
                                .filter(letter -> key.equals(letter.key()))
                                .toList(),
                        letters -> letters.size() == many);
    }

    void replay() {
        assertThat(new CommandLine(new ReplayCommand(bootstrapServers)).execute(NAME))
                .isZero();
    }

    @Override
    public void close() {
        topics.close();
    }

    private static ProducerRecord<String, String> event(ProducerRecord<String, String> message, String type) {
        return mark(message, Map.of("ce_type", type, "ce_time", Instant.now().toString()));
    }

    private static ProducerRecord<String, String> mark(
            ProducerRecord<String, String> message, Map<String, String> headers) {
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }
}
