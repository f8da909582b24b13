package org.filmscore.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.fourCriticsGiving;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Facts.restored;
import static org.filmscore.scoring.Facts.withdrawn;
import static org.filmscore.scoring.Seeing.eventually;
import static org.filmscore.scoring.Seeing.metascoreOf;
import static org.filmscore.scoring.Seeing.scoreOf;
import static org.filmscore.scoring.Seeing.statusOfTheScoreOf;
import static org.filmscore.scoring.Telling.tell;
import static org.filmscore.scoring.Telling.tellAndBeHeard;
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
    void aFilmShowsWhatWasHeardBeforeIt() {
        tellAndBeHeard(fourCriticsGiving(70, film));
        tellAndBeHeard(ratings(film, 7, 8, 9, 10));
        assertThat(statusOfTheScoreOf(film.filmId())).isEqualTo(404);

        tell(film);

        eventually(() -> assertThat(metascoreOf(film)).isEqualTo(70));
        assertThat(scoreOf(film).getFloat("userScore.value")).isEqualTo(8.5f);
    }

    @Test
    void aWithdrawnFilmHasNoScore() {
        tell(film);
        tell(fourCriticsGiving(70, film));
        eventually(() -> assertThat(metascoreOf(film)).isEqualTo(70));

        tell(withdrawn(film));

        eventually(() -> given().get("/api/v1/films/{film}/score", film.slug())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("film-not-found"))
                .body("title", equalTo("Film not found")));
        given().get("/api/v1/scores?film=" + film.slug()).then().body("items.size()", equalTo(0));
    }

    @Test
    void aRestoredFilmIsShownWithWhatWasHeardMeanwhile() {
        tell(film);
        tell(fourCriticsGiving(70, film));
        eventually(() -> assertThat(metascoreOf(film)).isEqualTo(70));
        var gone = withdrawn(film);
        tell(gone);
        eventually(() -> assertThat(statusOfTheScoreOf(film.filmId())).isEqualTo(404));
        tellAndBeHeard(fourCriticsGiving(80, film));
        tellAndBeHeard(ratings(film, 5, 5, 5, 6));

        tell(restored(gone));

        eventually(() -> assertThat(metascoreOf(film)).isEqualTo(75));
        assertThat(scoreOf(film).getFloat("userScore.value")).isEqualTo(5.3f);
    }

    @Test
    void twoFilmsThatAreToldOfByOneSlugAreBothShown() {
        var other = aFilm();

        tell(film, new FilmPublished(other.filmId(), 1, film.slug(), other.title(), null, null, null));

        eventually(() -> assertThat(statusOfTheScoreOf(film.filmId())).isEqualTo(200));
        eventually(() -> assertThat(statusOfTheScoreOf(other.filmId())).isEqualTo(200));
        given().get("/api/v1/films/{film}/score", film.slug()).then().statusCode(200);
    }
}
