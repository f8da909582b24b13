package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.system.CriticReviewTopic.PUBLISHED;

import java.util.Map;
import java.util.UUID;
import org.filmscore.fuzzer.http.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A record that cannot be consumed is dead-lettered with its reason, blocks no other record, and can be replayed. */
@SystemTest
class DeadLettersTest {

    private final Filmscore filmscore;
    private final CriticReviewTopic topic;

    DeadLettersTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        this.topic = new CriticReviewTopic(filmscore);
    }

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void deadLettersBadRecordsAmongGoodOnesAndReplaysThem() throws InterruptedException {
        var film = filmscore.aFilm();
        var publications = filmscore.publications(4);
        publications.get(0).gives(film, 80);
        var partition = topic.partitionOf(film);
        var key = UUID.randomUUID().toString();

        topic.send(partition, key, PUBLISHED, "{\"reviewId\":");
        topic.send(partition, key, "org.filmscore.critic-review.burnt", "{}");
        publications.get(1).gives(film, 80);
        topic.send(partition, key, PUBLISHED, "{\"filmId\":\"" + film.id() + "\"}");
        topic.send(partition, key, PUBLISHED, null);
        publications.get(2).gives(film, 80);
        publications.get(3).gives(film, 80);

        film.scoreOnce(figures -> figures.metascore().equals("80"));
        var letters = topic.deadLettersOnce(key, 4);
        assertThat(letters)
                .allMatch(letter -> Topics.header(letter, "dlq_topic").equals(CriticReviewTopic.NAME))
                .allMatch(letter -> Topics.header(letter, "dlq_partition").equals(String.valueOf(partition)));
        assertThat(letters)
                .extracting(letter -> Topics.header(letter, "dlq_reason"))
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("JSON"),
                        reason -> assertThat(reason).contains("org.filmscore.critic-review.burnt is unknown"),
                        reason -> assertThat(reason).contains("breaks a rule"),
                        reason -> assertThat(reason).contains("null"));

        topic.replay();

        assertThat(topic.deadLettersOnce(key, 8))
                .extracting(letter -> Topics.header(letter, "dlq_offset"))
                .doesNotHaveDuplicates();
    }

    @Test
    void countsAReplayedRecordThatIsReadableByNow() throws InterruptedException {
        var film = filmscore.aFilm();
        var publication = filmscore.aPublication();
        publication.gives(film, 80);
        var review = UUID.randomUUID().toString();
        topic.deadLetter(topic.partitionOf(film), review, published(review, film, publication));

        topic.replay();

        film.scoreOnce(figures -> figures.scored() == 2);
        // No service owns that review, so an audit by another test would report it.
        film.withdraw();
    }

    private static String published(String review, Film film, Publication publication) {
        return Json.write(Map.of(
                "reviewId",
                review,
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
