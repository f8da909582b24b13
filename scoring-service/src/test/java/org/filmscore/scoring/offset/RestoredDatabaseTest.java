package org.filmscore.scoring.offset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Publishing.publishAndAwait;
import static org.filmscore.scoring.ServiceUnderTest.differences;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;

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

    /** Restores the state before the ratings: deletes the ratings and resets the stored offsets. */
    private static final String RESTORE = """
            DELETE FROM user_reviews WHERE film_id = :film;
            UPDATE film_scores SET rating_counts = DEFAULT, review_counts = DEFAULT WHERE film_id = :film;
            UPDATE positions SET next = 0 WHERE topic = 'user-reviews';
            """;

    private final FilmPublished film = aFilm();

    @Inject
    Jdbi database;

    @Test
    void resumesFromItsOwnOffsetsAndNotFromThoseOfTheGroup() {
        publishAndAwait(film);
        publishAndAwait(ratings(film, 1, 5, 6, 10));
        eventually(() -> assertThat(ratingsOfTheFilm()).isEqualTo(4));
        database.useTransaction(handle -> handle.createScript(RESTORE.replace(":film", "'" + film.filmId() + "'"))
                .execute());
        assertThat(ratingsOfTheFilm()).isZero();

        triggerARebalance();

        eventually(() -> assertThat(ratingsOfTheFilm()).isEqualTo(4));
        assertThat(differences()).isEmpty();
    }

    private int ratingsOfTheFilm() {
        return scoreOf(film).getInt("userScore.ratingCount");
    }

    /** Another consumer of the group joins and leaves. */
    private static void triggerARebalance() {
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
