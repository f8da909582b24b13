package org.filmscore.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.fourCriticsGiving;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Facts.restored;
import static org.filmscore.scoring.Facts.withdrawn;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.Publishing.publishAndAwait;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.metascoreOf;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;
import static org.filmscore.scoring.ServiceUnderTest.statusOfTheScoreOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FilmsComeAndGoTest {

    private final FilmPublished film = aFilm();

    @Test
    void aFilmShowsReviewsThatWereConsumedBeforeIt() {
        publishAndAwait(fourCriticsGiving(70, film));
        publishAndAwait(ratings(film, 7, 8, 9, 10));
        assertThat(statusOfTheScoreOf(film.filmId())).isEqualTo(404);

        publish(film);

        eventually(() -> assertThat(metascoreOf(film)).isEqualTo(70));
        assertThat(scoreOf(film).getFloat("userScore.value")).isEqualTo(8.5f);
    }

    @Test
    void aWithdrawnFilmHasNoScore() {
        publish(film);
        publish(fourCriticsGiving(70, film));
        eventually(() -> assertThat(metascoreOf(film)).isEqualTo(70));

        publish(withdrawn(film));

        eventually(() -> given().get("/api/v1/films/{film}/score", film.slug())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("film-not-found"))
                .body("title", equalTo("Film not found")));
        given().get("/api/v1/scores?film=" + film.slug()).then().body("items.size()", equalTo(0));
    }

    @Test
    void aRestoredFilmShowsReviewsThatWereConsumedMeanwhile() {
        publish(film);
        publish(fourCriticsGiving(70, film));
        eventually(() -> assertThat(metascoreOf(film)).isEqualTo(70));
        var gone = withdrawn(film);
        publish(gone);
        eventually(() -> assertThat(statusOfTheScoreOf(film.filmId())).isEqualTo(404));
        publishAndAwait(fourCriticsGiving(80, film));
        publishAndAwait(ratings(film, 5, 5, 5, 6));

        publish(restored(gone));

        eventually(() -> assertThat(metascoreOf(film)).isEqualTo(75));
        assertThat(scoreOf(film).getFloat("userScore.value")).isEqualTo(5.3f);
    }

    @Test
    void twoFilmsWithOneSlugAreBothShown() {
        var other = aFilm();

        publish(film, new FilmPublished(other.filmId(), 1, film.slug(), other.title(), null, null, null));

        eventually(() -> assertThat(statusOfTheScoreOf(film.filmId())).isEqualTo(200));
        eventually(() -> assertThat(statusOfTheScoreOf(other.filmId())).isEqualTo(200));
        given().get("/api/v1/films/{film}/score", film.slug()).then().statusCode(200);
    }
}
