package org.filmscore.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.fourCriticsGiving;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Facts.restored;
import static org.filmscore.scoring.Facts.withdrawn;
import static org.filmscore.scoring.Publishing.publishAndAwait;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AnnouncementsTest {

    private final FilmPublished film = aFilm();

    @Inject
    Jdbi database;

    @Test
    void publishEachChangeOfAScoreUnderItsVersion() {
        publishAndAwait(film);
        for (var rating : ratings(film, 1, 5, 6, 10).toList()) {
            publishAndAwait(rating);
        }

        eventually(() -> assertThat(announced()).hasSize(5));
        assertThat(announced()).extracting(event -> event.getLong("revision")).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(announced())
                .extracting(event -> event.getInt("userScore.ratingCount"))
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(announced().getFirst().getMap("metascore")).doesNotContainKeys("value", "label", "band");
        assertThat(announced().getLast().getFloat("userScore.value")).isEqualTo(5.5f);
        assertThat(announced().getLast().getString("userScore.label")).isEqualTo("Mixed or average reviews");
        assertThat(scoreOf(film).getLong("version")).isEqualTo(5);
    }

    @Test
    void publishNothingWithoutAChange() {
        var eight = rating(8, film);
        publishAndAwait(film);
        publishAndAwait(eight);

        publishAndAwait(film, eight, eight);
        publishAndAwait(new FilmPublished(film.filmId(), 2, film.slug(), "Another title", null, null, null));
        publishAndAwait(rating(9, film));

        eventually(() -> assertThat(announced()).hasSize(3));
        assertThat(announced()).extracting(event -> event.getLong("revision")).containsExactly(1L, 2L, 3L);
    }

    @Test
    void publishNothingOfAHiddenFilm() {
        var gone = withdrawn(film);
        publishAndAwait(film);
        publishAndAwait(gone);
        publishAndAwait(rating(3, film));
        publishAndAwait(fourCriticsGiving(90, film));
        publishAndAwait(restored(gone));

        eventually(() -> assertThat(announced()).hasSize(2));
        assertThat(announced().getFirst().getLong("revision")).isEqualTo(1);
        assertThat(announced().getLast().getLong("revision"))
                .isEqualTo(scoreOf(film).getLong("version"));
        assertThat(announced().getLast().getInt("metascore.value")).isEqualTo(90);
        assertThat(announced().getLast().getInt("userScore.ratingCount")).isEqualTo(1);
    }

    @Test
    void haveALaterGenerationAfterTheScoreWasLost() {
        publishAndAwait(film);
        database.useHandle(handle -> handle.execute("DELETE FROM film_scores WHERE film_id = ?", film.filmId()));

        publishAndAwait(withdrawn(film));
        publishAndAwait(restored(withdrawn(film)));

        eventually(() -> assertThat(announced()).hasSize(2));
        assertThat(announced().getFirst().getLong("generation"))
                .isLessThan(announced().getLast().getLong("generation"));
    }

    private List<JsonPath> announced() {
        return Topic.named("film-scores").records().stream()
                .filter(event -> event.key().equals(film.filmId().toString()))
                .map(ConsumerRecord::value)
                .map(JsonPath::from)
                .toList();
    }
}
