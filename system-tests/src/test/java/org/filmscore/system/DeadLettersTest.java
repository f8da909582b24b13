package org.filmscore.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.system.Convergence.converged;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.filmscore.stack.deadletter.ReplayCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A record that cannot be taken is put aside with its reason, holds up nobody, and can be sent back. */
@SystemTest
class DeadLettersTest {

    private static final String TOPIC = "critic-reviews";
    private static final String PUBLISHED = "org.filmscore.critic-review.published";

    private final Filmscore filmscore;
    private final Topics topics;

    DeadLettersTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        this.topics = Topics.of(filmscore.stack());
    }

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void badRecordsAmongGoodOnesAreSetAsideAndSentBackOnDemand() throws InterruptedException {
        var film = filmscore.aFilm();
        var publications = filmscore.publications(4);
        publications.get(0).gives(film, 80);
        var partition = partitionOf(film);
        var key = UUID.randomUUID().toString();

        topics.send(event(partition, key, PUBLISHED, "{\"reviewId\":"));
        topics.send(event(partition, key, "org.filmscore.critic-review.burnt", "{}"));
        publications.get(1).gives(film, 80);
        topics.send(event(partition, key, PUBLISHED, "{\"filmId\":\"" + film.id() + "\"}"));
        topics.send(event(partition, key, PUBLISHED, null));
        publications.get(2).gives(film, 80);
        publications.get(3).gives(film, 80);

        film.scoreOnce(figures -> figures.metascore().equals("80"));
        var letters = lettersOnce(key, 4);
        assertThat(letters)
                .allMatch(letter -> Topics.header(letter, "dlq_topic").equals(TOPIC))
                .allMatch(letter -> Topics.header(letter, "dlq_partition").equals(String.valueOf(partition)));
        assertThat(letters)
                .extracting(letter -> Topics.header(letter, "dlq_reason"))
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("JSON"),
                        reason -> assertThat(reason).contains("org.filmscore.critic-review.burnt is unknown"),
                        reason -> assertThat(reason).contains("breaks a rule"),
                        reason -> assertThat(reason).contains("null"));

        replay();
        var again = lettersOnce(key, 8);
        assertThat(again)
                .extracting(letter -> Topics.header(letter, "dlq_offset"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRecordThatCanBeReadByNowCountsOnceItIsSentBack() throws InterruptedException {
        var film = filmscore.aFilm();
        var publication = filmscore.aPublication();
        publication.gives(film, 80);
        var partition = partitionOf(film);

        var letter = event(partition, UUID.randomUUID().toString(), PUBLISHED, reviewOf(film, publication));
        topics.send(putAside(letter, "the type of an event is unknown to a version of long ago"));
        replay();

        film.scoreOnce(figures -> figures.scored() == 2);
        // Its review is known to nobody else.
        film.withdraw();
    }

    private int partitionOf(Film film) {
        return converged("the partition of " + film)
                .until(() -> topics.all(TOPIC), records -> records.stream().anyMatch(isOf(film)))
                .stream()
                .filter(isOf(film))
                .findFirst()
                .orElseThrow()
                .partition();
    }

    private static Predicate<ConsumerRecord<String, String>> isOf(Film film) {
        return message -> message.value() != null && message.value().contains(film.id());
    }

    private List<ConsumerRecord<String, String>> lettersOnce(String key, int many) {
        return converged(many + " dead letters")
                .until(
                        () -> topics.all(TOPIC + ".dlq").stream()
                                .filter(letter -> key.equals(letter.key()))
                                .toList(),
                        letters -> letters.size() == many);
    }

    private void replay() {
        var exitCode = new CommandLine(new ReplayCommand(filmscore.stack().bootstrapServers())).execute(TOPIC);
        assertThat(exitCode).isZero();
    }

    private static ProducerRecord<String, String> event(int partition, String key, String type, String payload) {
        var message = new ProducerRecord<>(TOPIC, partition, key, payload);
        mark(message, Map.of("ce_type", type, "ce_time", Instant.now().toString()));
        return message;
    }

    private static ProducerRecord<String, String> putAside(ProducerRecord<String, String> message, String reason) {
        var letter = new ProducerRecord<>(TOPIC + ".dlq", null, message.key(), message.value(), message.headers());
        mark(
                letter,
                Map.of(
                        "dlq_reason",
                        reason,
                        "dlq_topic",
                        TOPIC,
                        "dlq_partition",
                        String.valueOf(message.partition()),
                        "dlq_offset",
                        "0"));
        return letter;
    }

    private static void mark(ProducerRecord<String, String> message, Map<String, String> headers) {
        headers.forEach((name, value) -> message.headers().add(new RecordHeader(name, value.getBytes(UTF_8))));
    }

    private static String reviewOf(Film film, Publication publication) {
        return Json.write(Map.of(
                "reviewId",
                UUID.randomUUID().toString(),
                "revision",
                1,
                "filmId",
                film.id(),
                "publicationId",
                publication.id(),
                "grade",
                "70/100",
                "score",
                70,
                "rule",
                "70 of 100"));
    }
}
