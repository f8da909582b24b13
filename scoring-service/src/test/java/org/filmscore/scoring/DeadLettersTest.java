package org.filmscore.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.DeadLetters.assertThatIsDeadLettered;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.Publishing.recordOf;
import static org.filmscore.scoring.Publishing.send;
import static org.filmscore.scoring.Publishing.withHeader;
import static org.filmscore.scoring.Publishing.withPayload;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.metric;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class DeadLettersTest {

    private final FilmPublished film = aFilm();

    @Test
    void holdEachUnreadableRecordWithItsReasonWhileAllOthersCount() {
        publish(film);
        var bad = recordsThatCannotBeRead();
        var before = metric("filmscore_dead_letters_total");
        var mixed = new ArrayList<ProducerRecord<String, byte[]>>();
        bad.values().forEach(record -> mixed.addAll(List.of(aRecord(), record, aRecord())));

        send(mixed);

        eventually(
                () -> assertThat(scoreOf(film).getInt("userScore.ratingCount")).isEqualTo(2 * bad.size()));
        bad.forEach((reason, record) -> eventually(() -> assertThatIsDeadLettered(record, reason)));
        assertThat(metric("filmscore_dead_letters_total")).isEqualTo(before + bad.size());
    }

    private Map<String, ProducerRecord<String, byte[]>> recordsThatCannotBeRead() {
        var bad = new LinkedHashMap<String, ProducerRecord<String, byte[]>>();
        bad.put("the payload is not JSON", withPayload("{\"reviewId\":", aRecord()));
        bad.put(
                "the type org.filmscore.user-review.liked is unknown in the topic user-reviews",
                withHeader("ce_type", "org.filmscore.user-review.liked", aRecord()));
        bad.put(
                "the type org.filmscore.film.withdrawn is unknown in the topic user-reviews",
                withHeader("ce_type", "org.filmscore.film.withdrawn", aRecord()));
        bad.put("the header ce_type is missing", withHeader("ce_type", null, aRecord()));
        bad.put("the header ce_time is missing", withHeader("ce_time", null, aRecord()));
        bad.put("the header ce_time is not a time: yesterday", withHeader("ce_time", "yesterday", aRecord()));
        bad.put(
                "the header ce_generation is not a number of at most 18 digits: -1",
                withHeader("ce_generation", "-1", aRecord()));
        bad.put("the payload breaks a rule: rating is missing", without("rating"));
        bad.put("the payload breaks a rule: written is missing", without("written"));
        bad.put("the payload breaks a rule: rating must be 0..10, not 11", changed("rating\":7", "rating\":11"));
        bad.put(
                "the payload breaks a rule: revision must be 1 or more, not 0",
                changed("revision\":1", "revision\":0"));
        bad.put("the payload breaks a rule: Cannot coerce String value", changed("rating\":7", "rating\":\"7\""));
        bad.put("the value is null", withPayload(null, aRecord()));
        bad.put("the payload is a JSON null", withPayload("null", aRecord()));
        bad.put("the payload breaks a rule: No content", withPayload("", aRecord()));
        return bad;
    }

    private ProducerRecord<String, byte[]> aRecord() {
        return recordOf(rating(7, film), Instant.now());
    }

    private ProducerRecord<String, byte[]> without(String field) {
        return changed(field, "not-" + field);
    }

    private ProducerRecord<String, byte[]> changed(String from, String to) {
        var good = aRecord();
        return withPayload(new String(good.value(), UTF_8).replace(from, to), good);
    }
}
