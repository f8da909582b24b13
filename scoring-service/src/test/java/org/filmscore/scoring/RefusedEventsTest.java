package org.filmscore.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.DeadLetters.assertThatIsDeadLettered;
import static org.filmscore.scoring.DeadLetters.header;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.Publishing.recordOf;
import static org.filmscore.scoring.Publishing.send;
import static org.filmscore.scoring.Publishing.withHeader;
import static org.filmscore.scoring.Publishing.withPayload;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;
import org.junit.jupiter.api.Test;

/** Events that can be read and that the database refuses. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RefusedEventsTest {

    private final FilmPublished film = aFilm();

    /** PostgreSQL cannot index so long a slug and refuses the whole batch. */
    @Test
    void areDeadLetteredWhileTheRestOfTheirBatchCounts() {
        var good = Stream.generate(Facts::aFilm).limit(9).toList();
        var bad = Stream.of(aFilm(), aFilm())
                .map(film -> inOnePartition(withLongSlug(film)))
                .toList();
        var batch = new ArrayList<>(
                good.stream().map(RefusedEventsTest::inOnePartition).toList());
        batch.addAll(4, bad);

        send(batch);

        good.forEach(film -> eventually(() -> scoreOf(film)));
        bad.forEach(record -> eventually(() -> assertThatIsDeadLettered(record, "the event cannot be consumed: ")));
    }

    @Test
    void areDeadLetteredWhereTheyDoNotFitIntoAnIndex() {
        var record = recordOf(withLongSlug(film), Instant.now());

        send(List.of(record));
        publish(film);

        eventually(() -> assertThatIsDeadLettered(record, "the event cannot be consumed: "));
        eventually(() -> scoreOf(film));
    }

    @Test
    void areStoredHoweverLongAgoTheyHappened() {
        publish(film);
        var deadLetters = Topic.named("user-reviews.dlq").records().size();

        send(List.of(withHeader("ce_time", "0001-01-01T00:00:00Z", aRecord())));

        eventually(
                () -> assertThat(scoreOf(film).getInt("userScore.ratingCount")).isEqualTo(1));
        publish(rating(5, film));
        eventually(
                () -> assertThat(scoreOf(film).getInt("userScore.ratingCount")).isEqualTo(2));
        assertThat(Topic.named("user-reviews.dlq").records()).hasSize(deadLetters);
    }

    /** The producer compresses records. The broker limits their compressed size. */
    @Test
    void areDeadLetteredWithoutPayloadWhereTheyAreTooLarge() {
        publish(film);
        var large = withPayload("x".repeat(3_000_000), aRecord());

        send(List.of(aRecord(), large, aRecord()));

        eventually(
                () -> assertThat(scoreOf(film).getInt("userScore.ratingCount")).isEqualTo(2));
        eventually(() -> assertThat(Topic.named("user-reviews.dlq").records())
                .filteredOn(deadLetter -> deadLetter.key() == null)
                .singleElement()
                .satisfies(deadLetter -> {
                    assertThat(header(deadLetter, "dlq_reason"))
                            .isEqualTo("too large for the dead-letter topic: the payload is not JSON");
                    assertThat(header(deadLetter, "dlq_partition"))
                            .isEqualTo(large.partition().toString());
                }));
    }

    private static FilmPublished withLongSlug(FilmPublished film) {
        var slug = new Random(1)
                .ints(6_000, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return new FilmPublished(film.filmId(), 1, slug, "A film", null, null, null);
    }

    private static ProducerRecord<String, byte[]> inOnePartition(FilmPublished film) {
        var record = recordOf(film, Instant.now());
        return new ProducerRecord<>(record.topic(), 7, record.key(), record.value(), record.headers());
    }

    private ProducerRecord<String, byte[]> aRecord() {
        return recordOf(rating(7, film), Instant.now());
    }
}
