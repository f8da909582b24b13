package org.filmscore.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.PutAside.assertThatIsPutAside;
import static org.filmscore.scoring.PutAside.header;
import static org.filmscore.scoring.Seeing.eventually;
import static org.filmscore.scoring.Seeing.scoreOf;
import static org.filmscore.scoring.Telling.saying;
import static org.filmscore.scoring.Telling.send;
import static org.filmscore.scoring.Telling.tell;
import static org.filmscore.scoring.Telling.told;
import static org.filmscore.scoring.Telling.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;
import org.junit.jupiter.api.Test;

/** Events that can be read, and still not be taken as they are. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RefusedEventsTest {

    private final FilmPublished film = aFilm();

    /** PostgreSQL knows no time so late, and refuses the batch as a whole. */
    @Test
    void areIsolatedWhereTheDatabaseRefusesThemAndTheRestOfTheirBatchCounts() {
        tell(film);
        var bad = List.of(
                with("ce_time", "+300000-01-01T00:00:00Z", aRecord()),
                with("ce_time", "+300001-01-01T00:00:00Z", aRecord()));
        var batch = new ArrayList<>(ratings(film, 1, 2, 3, 4, 5, 6, 7, 8, 9)
                .map(one -> told(one, Instant.now()))
                .toList());
        batch.addAll(4, bad);

        send(batch);

        eventually(
                () -> assertThat(scoreOf(film).getInt("userScore.ratingCount")).isEqualTo(9));
        bad.forEach(record -> eventually(() -> assertThatIsPutAside(record, "the event cannot be consumed: ")));
    }

    @Test
    void arePutAsideWhereTheyDoNotFitIntoAnIndex() {
        var slug = new Random(1)
                .ints(6_000, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var verbose = new FilmPublished(film.filmId(), 1, slug, "A film", null, null, null);
        var record = told(verbose, Instant.now());

        send(List.of(record));
        tell(film);

        eventually(() -> assertThatIsPutAside(record, "the event cannot be consumed: "));
        eventually(() -> scoreOf(film));
    }

    @Test
    void areTakenHoweverLongAgoTheyHappened() {
        tell(film);
        var letters = Topic.named("user-reviews.dlq").records().size();

        send(List.of(with("ce_time", "0001-01-01T00:00:00Z", aRecord())));

        eventually(
                () -> assertThat(scoreOf(film).getInt("userScore.ratingCount")).isEqualTo(1));
        tell(rating(5, film));
        eventually(
                () -> assertThat(scoreOf(film).getInt("userScore.ratingCount")).isEqualTo(2));
        assertThat(Topic.named("user-reviews.dlq").records()).hasSize(letters);
    }

    /** Telling compresses what it sends, as any producer may: a broker measures what arrives. */
    @Test
    void areKnownByTheirPlaceAloneWhereTheyAreTooLargeToBePutAside() {
        tell(film);
        var large = saying("x".repeat(3_000_000), aRecord());

        send(List.of(aRecord(), large, aRecord()));

        eventually(
                () -> assertThat(scoreOf(film).getInt("userScore.ratingCount")).isEqualTo(2));
        eventually(() -> assertThat(Topic.named("user-reviews.dlq").records())
                .filteredOn(letter -> letter.key() == null)
                .singleElement()
                .satisfies(letter -> {
                    assertThat(header(letter, "dlq_reason"))
                            .isEqualTo("too large for the dead-letter topic: the payload is not JSON");
                    assertThat(header(letter, "dlq_partition"))
                            .isEqualTo(large.partition().toString());
                }));
    }

    private ProducerRecord<String, byte[]> aRecord() {
        return told(rating(7, film), Instant.now());
    }
}
