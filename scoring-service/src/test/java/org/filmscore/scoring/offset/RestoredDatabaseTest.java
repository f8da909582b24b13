package org.filmscore.scoring.offset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Seeing.differences;
import static org.filmscore.scoring.Seeing.eventually;
import static org.filmscore.scoring.Seeing.scoreOf;
import static org.filmscore.scoring.Telling.tellAndBeHeard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RestoredDatabaseTest {

    /** As the database was before the film was rated: neither the ratings are there, nor are they counted as read. */
    private static final String RESTORE = """
            DELETE FROM user_reviews WHERE film_id = :film;
            UPDATE film_scores SET rating_counts = DEFAULT, review_counts = DEFAULT WHERE film_id = :film;
            UPDATE positions SET next = 0 WHERE topic = 'user-reviews';
            """;

    private final FilmPublished film = aFilm();

    @Inject
    Jdbi database;

    @Test
    void goesOnFromWhereItIsWhateverTheGroupRemembers() {
        tellAndBeHeard(film);
        tellAndBeHeard(ratings(film, 1, 5, 6, 10));
        eventually(() -> assertThat(ratingsOfTheFilm()).isEqualTo(4));
        database.useTransaction(handle -> handle.createScript(RESTORE.replace(":film", "'" + film.filmId() + "'"))
                .execute());
        assertThat(ratingsOfTheFilm()).isZero();

        letAnotherReplicaComeAndGo();

        eventually(() -> assertThat(ratingsOfTheFilm()).isEqualTo(4));
        assertThat(differences()).isEmpty();
    }

    private int ratingsOfTheFilm() {
        return scoreOf(film).getInt("userScore.ratingCount");
    }

    /** It takes the partitions and gives them back. */
    private static void letAnotherReplicaComeAndGo() {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                "scoring-service.user-reviews",
                "enable.auto.commit",
                false);
        try (var replica = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            replica.subscribe(List.of("user-reviews"));
            eventually(() -> {
                replica.poll(Duration.ofMillis(100));
                assertThat(replica.assignment()).isNotEmpty();
            });
        }
    }
}
