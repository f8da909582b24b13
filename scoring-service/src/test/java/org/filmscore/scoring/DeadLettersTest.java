package org.filmscore.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Seeing.eventually;
import static org.filmscore.scoring.Seeing.metric;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class DeadLettersTest {

    private final FilmPublished film = aFilm();

    @Test
    void holdEachRecordThatCannotBeReadWithItsReasonWhileAllOthersCount() {
        tell(film);
        var bad = recordsThatCannotBeRead();
        var before = metric("filmscore_dead_letters_total");
        var mixed = new ArrayList<ProducerRecord<String, byte[]>>();
        bad.values().forEach(record -> mixed.addAll(List.of(aRecord(), record, aRecord())));

        send(mixed);

        eventually(
                () -> assertThat(scoreOf(film).getInt("userScore.ratingCount")).isEqualTo(2 * bad.size()));
        bad.forEach((reason, record) -> eventually(() -> assertThatIsPutAside(record, reason)));
        assertThat(metric("filmscore_dead_letters_total")).isEqualTo(before + bad.size());
    }

    /** PostgreSQL knows no time so late, and refuses the batch as a whole. */
    @Test
    void holdAnEventThatTheDatabaseRefusesWhileTheRestOfItsBatchCounts() {
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
        bad.forEach(record -> eventually(() -> assertThatIsPutAside(record, "the event cannot be taken: ")));
    }

    @Test
    void holdAFilmWhoseSlugIsTooLongForAnIndex() {
        var random = new Random(1)
                .ints(6_000, 'a', 'z')
                .mapToObj(Character::toString)
                .toList();
        var verbose = new FilmPublished(film.filmId(), 1, String.join("", random), "A film", null, null, null);
        var record = told(verbose, Instant.now());

        send(List.of(record));
        tell(film);

        eventually(() -> assertThatIsPutAside(record, "the event cannot be taken: "));
        eventually(() -> scoreOf(film));
    }

    @Test
    void takeAnEventOfTheDistantPastForWhatItIs() {
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

    private Map<String, ProducerRecord<String, byte[]>> recordsThatCannotBeRead() {
        var bad = new LinkedHashMap<String, ProducerRecord<String, byte[]>>();
        bad.put("the payload is not JSON", saying("{\"reviewId\":", aRecord()));
        bad.put(
                "the type org.filmscore.user-review.liked is unknown in the topic user-reviews",
                with("ce_type", "org.filmscore.user-review.liked", aRecord()));
        bad.put(
                "the type org.filmscore.film.withdrawn is unknown in the topic user-reviews",
                with("ce_type", "org.filmscore.film.withdrawn", aRecord()));
        bad.put("the header ce_type is missing", with("ce_type", null, aRecord()));
        bad.put("the header ce_time is missing", with("ce_time", null, aRecord()));
        bad.put("the header ce_time is not a time: yesterday", with("ce_time", "yesterday", aRecord()));
        bad.put("the payload breaks a rule: rating is missing", without("rating"));
        bad.put("the payload breaks a rule: written is missing", without("written"));
        bad.put("the payload breaks a rule: rating must be 0..10, not 11", changed("rating\":7", "rating\":11"));
        bad.put(
                "the payload breaks a rule: revision must be 1 or more, not 0",
                changed("revision\":1", "revision\":0"));
        bad.put("the payload breaks a rule: Cannot coerce String value", changed("rating\":7", "rating\":\"7\""));
        bad.put("the value is null", saying(null, aRecord()));
        bad.put("the payload is a JSON null", saying("null", aRecord()));
        bad.put("the payload breaks a rule: No content", saying("", aRecord()));
        return bad;
    }

    private ProducerRecord<String, byte[]> aRecord() {
        return told(rating(7, film), Instant.now());
    }

    private ProducerRecord<String, byte[]> without(String field) {
        return changed(field, "not-" + field);
    }

    private ProducerRecord<String, byte[]> changed(String from, String to) {
        var good = aRecord();
        return saying(new String(good.value(), UTF_8).replace(from, to), good);
    }

    private static void assertThatIsPutAside(ProducerRecord<String, byte[]> sent, String reason) {
        var value = sent.value() == null ? null : new String(sent.value(), UTF_8);
        var letters = Topic.named(sent.topic() + ".dlq").records();
        assertThat(letters)
                .filteredOn(letter -> letter.key().equals(sent.key()))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.value()).isEqualTo(value);
                    sent.headers()
                            .forEach(header -> assertThat(header(letter, header.key()))
                                    .isEqualTo(new String(header.value(), UTF_8)));
                    assertThat(header(letter, "dlq_reason")).startsWith(reason);
                    assertThat(header(letter, "dlq_topic")).isEqualTo(sent.topic());
                    assertThat(header(letter, "dlq_partition"))
                            .isEqualTo(sent.partition().toString());
                    assertThat(placeIn(sent, header(letter, "dlq_offset"))).isEqualTo(sent.key());
                });
    }

    private static String placeIn(ProducerRecord<String, byte[]> sent, String offset) {
        return Topic.named(sent.topic()).records().stream()
                .filter(record -> record.partition() == sent.partition() && record.offset() == Long.parseLong(offset))
                .map(ConsumerRecord::key)
                .findAny()
                .orElseThrow();
    }

    private static String header(ConsumerRecord<String, String> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }
}
