package org.filmscore.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.fourCriticsGiving;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Facts.withdrawn;
import static org.filmscore.scoring.Seeing.eventually;
import static org.filmscore.scoring.Seeing.metric;
import static org.filmscore.scoring.Telling.tellAndBeHeard;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(StreamOfTests.class)
class StreamTest {

    private final FilmPublished film = aFilm();
    private final FilmPublished other = aFilm();

    @Test
    void tellsEachChangeAsTheScoreIsShown() {
        tellAndBeHeard(film);
        try (var listener = opened("")) {
            for (var rating : ratings(film, 1, 5, 6, 10).toList()) {
                tellAndBeHeard(rating);
            }
            tellAndBeHeard(fourCriticsGiving(83, film));

            eventually(() -> assertThat(listener.dataOf(id(film))).hasSize(5));
            assertThat(listener.dataOf(id(film)).getLast())
                    .isEqualTo(given().get("/api/v1/films/{film}/score", film.filmId())
                            .asString());
            assertThat(listener.dataOf(id(film)))
                    .extracting(data -> JsonPath.from(data).getLong("version"))
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void tellsOfTheFilmsThatWereAskedForAlone() {
        var third = aFilm();
        tellAndBeHeard(film, other, third);
        try (var listener = opened("?film=" + id(film).toUpperCase() + "&film=" + other.slug())) {
            tellAndBeHeard(rating(3, third));
            tellAndBeHeard(rating(4, film));
            tellAndBeHeard(rating(5, other));

            eventually(() -> assertThat(listener.events("score")).hasSize(2));
            assertThat(listener.dataOf(id(third))).isEmpty();
        }
    }

    @Test
    void goesOnWhereTheListenerWas() {
        tellAndBeHeard(film);
        String had;
        try (var listener = opened("?film=" + film.slug())) {
            tellAndBeHeard(rating(3, film));
            eventually(() -> assertThat(listener.events("score")).hasSize(1));
            had = listener.events("score").getLast().id();
        }
        tellAndBeHeard(rating(4, film));
        tellAndBeHeard(rating(5, film));

        try (var listener = Listener.after(had, "?film=" + film.slug())) {
            eventually(() -> assertThat(listener.events("score")).hasSize(2));
            tellAndBeHeard(rating(6, film));
            eventually(() -> assertThat(listener.events("score")).hasSize(3));
            assertThat(listener.events("reset")).isEmpty();
            assertThat(listener.dataOf(id(film)))
                    .extracting(data -> JsonPath.from(data).getInt("userScore.ratingCount"))
                    .containsExactly(2, 3, 4);
        }
    }

    @Test
    void saysResetToThoseWhoCannotGoOn() {
        try (var listener = Listener.after("of-another-stream", "")) {
            eventually(() -> assertThat(listener.events("reset")).hasSize(1));
            assertThat(listener.events("reset").getFirst().data()).isEqualTo("{}");
        }
    }

    /** Whoever hears nothing is not to be told to start over because of what others heard meanwhile. */
    @Test
    void letsThoseWhoHearNothingKnowHowFarTheyAre() {
        tellAndBeHeard(film, other);
        try (var listener = opened("?film=" + film.slug())) {
            var first = listener.lastId().orElseThrow();
            tellAndBeHeard(rating(3, other));

            eventually(() -> assertThat(listener.lastId()).isPresent().get().isNotEqualTo(first));
            eventually(() -> assertThat(listener.heard())
                    .extracting(Listener.Block::comment)
                    .contains("heartbeat"));
            assertThat(listener.events("score")).isEmpty();
        }
    }

    @Test
    void tellsNothingOfAFilmThatIsWithdrawn() {
        tellAndBeHeard(film, other);
        try (var listener = opened("")) {
            tellAndBeHeard(withdrawn(film));
            tellAndBeHeard(rating(3, film));
            tellAndBeHeard(rating(3, other));

            eventually(() -> assertThat(listener.dataOf(id(other))).hasSize(1));
            assertThat(listener.dataOf(id(film))).isEmpty();
        }
    }

    @Test
    void isNeverKeptAndOpenToTheOriginsThatAreAllowed() {
        try (var listener = Listener.to("", Map.of("Origin", "https://films.example"))) {
            eventually(() -> assertThat(listener.heard()).isNotEmpty());

            assertThat(listener.head().toLowerCase())
                    .startsWith("http/1.1 200 ok")
                    .contains("content-type: text/event-stream;charset=utf-8\n")
                    .contains("cache-control: no-store\n")
                    .contains("access-control-allow-origin: https://films.example\n");
        }
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        var stream = "/api/v1/scores/stream";
        given().get(stream + "?film=" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", endsWith("/film-not-found"));
        given().get(stream + "?films=heat").then().statusCode(400).body("violations[0].parameter", equalTo("films"));
        given().get(stream + "?" + "film=heat&".repeat(101))
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("film"));
        given().accept("application/json").get(stream).then().statusCode(406);
    }

    @Test
    void givesNoSeatToThoseWhoAskForTheHeadersAlone() {
        var listeners = metric("filmscore_stream_listeners");

        given().head("/api/v1/scores/stream").then().statusCode(200).contentType("text/event-stream");

        assertThat(metric("filmscore_stream_listeners")).isEqualTo(listeners);
    }

    /** Whoever listens now is told of all that is told from now on. */
    private static Listener opened(String query) {
        var listener = Listener.to(query);
        eventually(() -> assertThat(listener.lastId()).as(listener.head()).isPresent());
        return listener;
    }

    private static String id(FilmPublished film) {
        return film.filmId().toString();
    }
}
