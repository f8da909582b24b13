package org.filmscore.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.fourCriticsGiving;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Facts.withdrawn;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.Publishing.publishAndAwait;
import static org.filmscore.scoring.ServiceUnderTest.differences;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.metascoreOf;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AuditTest {

    private final FilmPublished film = aFilm();

    @Inject
    Jdbi database;

    @BeforeEach
    void aFilmOfFourCriticsAndFourUsers() {
        publish(film);
        publish(fourCriticsGiving(70, film));
        publish(ratings(film, 7, 8, 9, 10));
        eventually(() -> assertThat(metascoreOf(film)).isEqualTo(70));
        eventually(
                () -> assertThat(scoreOf(film).getInt("userScore.ratingCount")).isEqualTo(4));
        database.useHandle(handle ->
                handle.execute("CREATE TABLE untouched AS SELECT * FROM film_scores WHERE film_id = ?", film.filmId()));
    }

    /** Also queues the film for the charts, which may have read the wrong score. */
    @AfterEach
    void restoreTheScore() {
        database.useHandle(handle -> {
            handle.execute("DELETE FROM film_scores WHERE film_id = ?", film.filmId());
            handle.execute("INSERT INTO film_scores SELECT * FROM untouched");
            handle.execute("INSERT INTO uncharted_changes (film_id) VALUES (?)", film.filmId());
            handle.execute("DROP TABLE untouched");
        });
    }

    @Test
    void reportsNoDifferenceForCorrectScores() {
        audit(Tokens.of("ada").in("admin").signed()).then().statusCode(200).body("films", greaterThan(0));
        assertThat(differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE film_scores SET metascore = 71 WHERE film_id = ?",
                "UPDATE film_scores SET metascore = NULL, positive_count = 3 WHERE film_id = ?",
                "UPDATE film_scores SET critic_review_count = 5 WHERE film_id = ?",
                "UPDATE film_scores SET rating_counts[8] = 2 WHERE film_id = ?",
                "UPDATE film_scores SET review_counts[8] = 1 WHERE film_id = ?",
                "UPDATE film_scores SET shown = false WHERE film_id = ?",
                "DELETE FROM film_scores WHERE film_id = ?"
            })
    void findsAScoreThatWasTamperedWith(String tampering) {
        database.useHandle(handle -> handle.execute(tampering, film.filmId()));

        assertThat(differences())
                .singleElement()
                .hasFieldOrPropertyWithValue("filmId", film.filmId().toString())
                .extracting("recomputed.metascore.value", "recomputed.userScore.value")
                .containsExactly(70, 8.5f);
    }

    @Test
    void findsAFilmThatIsShownThoughItIsWithdrawn() {
        publishAndAwait(withdrawn(film));
        assertThat(differences()).isEmpty();

        database.useHandle(
                handle -> handle.execute("UPDATE film_scores SET shown = true WHERE film_id = ?", film.filmId()));

        assertThat(differences())
                .singleElement()
                .extracting("stored.shown", "recomputed.shown")
                .containsExactly(true, false);
        database.useHandle(handle -> handle.execute("UPDATE untouched SET shown = false"));
    }

    @Test
    void isForAdministratorsOnly() {
        given().post("/api/v1/scores/audit").then().statusCode(401).contentType("application/problem+json");
        audit(Tokens.of("eve").signed()).then().statusCode(403).contentType("application/problem+json");
        audit(Tokens.of("ed").in("editor", "moderator").signed()).then().statusCode(403);
        audit(Tokens.of("ada").in("admin").expired().signed()).then().statusCode(401);
        audit(Tokens.of("ada").in("admin").signedByAnotherKey()).then().statusCode(401);
    }

    private static Response audit(String token) {
        return given().auth().oauth2(token).post("/api/v1/scores/audit");
    }
}
