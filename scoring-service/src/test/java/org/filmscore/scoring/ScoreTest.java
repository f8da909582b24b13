package org.filmscore.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.critics;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Facts.written;
import static org.filmscore.scoring.Publishing.publishAt;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.filmscore.events.Event;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ScoreTest {

    private static final Instant THEN = Instant.parse("2012-10-01T17:02:11.123Z");

    /** The example in the documentation. */
    private static final String SHAPE = """
            { "filmId": "%s", "slug": "%s", "version": %s, "asOf": "2012-10-01T17:02:11.123Z",
              "metascore": {
                "status": "SCORED", "value": 42, "max": 100, "label": "Mixed or average reviews", "band": "MIXED",
                "mustSee": false, "reviewCount": 36, "scoredCount": 34, "neededCount": 0,
                "distribution": {
                  "positive": { "count": 8, "percent": 24 }, "mixed": { "count": 18, "percent": 53 },
                  "negative": { "count": 8, "percent": 23 } } },
              "userScore": {
                "status": "SCORED", "value": 6.8, "max": 10, "label": "Generally favorable reviews", "band": "POSITIVE",
                "ratingCount": 13, "reviewCount": 5, "neededCount": 0,
                "ratings": { "histogram": [1, 0, 1, 0, 1, 0, 1, 2, 2, 3, 2],
                  "distribution": {
                    "positive": { "count": 9, "percent": 69 }, "mixed": { "count": 2, "percent": 16 },
                    "negative": { "count": 2, "percent": 15 } } },
                "reviews": {
                  "distribution": {
                    "positive": { "count": 2, "percent": 40 }, "mixed": { "count": 2, "percent": 40 },
                    "negative": { "count": 1, "percent": 20 } } } } }
            """;

    private static final String TO_BE_DETERMINED = """
            { "filmId": "%s", "slug": "%s", "version": %s, "asOf": "2012-10-01T17:02:11.123Z",
              "metascore": {
                "status": "TBD", "max": 100, "mustSee": false, "reviewCount": 3, "scoredCount": 3, "neededCount": 1,
                "distribution": {
                  "positive": { "count": 3, "percent": 100 }, "mixed": { "count": 0, "percent": 0 },
                  "negative": { "count": 0, "percent": 0 } } },
              "userScore": {
                "status": "TBD", "max": 10, "ratingCount": 0, "reviewCount": 0, "neededCount": 4,
                "ratings": { "histogram": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
                  "distribution": {
                    "positive": { "count": 0, "percent": 0 }, "mixed": { "count": 0, "percent": 0 },
                    "negative": { "count": 0, "percent": 0 } } },
                "reviews": {
                  "distribution": {
                    "positive": { "count": 0, "percent": 0 }, "mixed": { "count": 0, "percent": 0 },
                    "negative": { "count": 0, "percent": 0 } } } } }
            """;

    private final FilmPublished film = aFilm();

    @Test
    void showsThirtyFourCriticsAndThirteenUsersAsDocumented() {
        publishAt(THEN, List.of(film));
        publishAt(
                THEN,
                Stream.of(critics(8, 65, film), critics(18, 45, film), critics(8, 12, film), critics(2, null, film))
                        .flatMap(reviews -> reviews)
                        .toList());
        publishAt(THEN, ratings(film, 2, 7, 7, 8, 8, 9, 9, 10).toList());
        publishAt(
                THEN,
                Stream.of(0, 4, 6, 9, 10)
                        .map(value -> written(rating(value, film)))
                        .toList());

        eventually(() -> assertThatTheScoreIs(SHAPE));
    }

    @Test
    void hasNeitherValueNorLabelNorBandBelowTheQuorum() {
        publishAt(
                THEN,
                Stream.<Event>concat(Stream.of(film), critics(3, 90, film)).toList());

        eventually(() -> assertThatTheScoreIs(TO_BE_DETERMINED));
    }

    @Test
    void listsSeveralFilmsByIdAndBySlugAndOmitsUnknownOnes() {
        var other = aFilm();
        publishAt(THEN, List.of(film, other));
        eventually(() -> scoreOf(film));
        eventually(() -> scoreOf(other));

        given().queryParam("film", film.slug(), other.filmId(), aFilm().filmId(), "no-such-film", film.filmId())
                .get("/api/v1/scores")
                .then()
                .statusCode(200)
                .body("items.slug", containsInAnyOrder(film.slug(), other.slug()));
    }

    static Stream<String> noneAndTooMany() {
        return Stream.of("", "?film=heat-1995" + "&film=heat-1995".repeat(100));
    }

    @ParameterizedTest
    @MethodSource("noneAndTooMany")
    void listsOneToAHundredFilmsAtOnce(String query) {
        given().get("/api/v1/scores" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("invalid-input"))
                .body("violations.message", contains("must be given 1..100 times"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-film", "%F0%9F%8E%AC", "0198c2b0-7d3a-7c11-8f00-00000000zzzz"})
    void isNotFoundForAnUnknownFilm(String name) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/films/" + name + "/score")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("film-not-found"));
    }

    @Test
    void isNotFoundForAPathWithNul() {
        given().urlEncodingEnabled(false).get("/api/v1/films/%00/score").then().statusCode(404);
    }

    private void assertThatTheScoreIs(String expected) throws Exception {
        var json = new ObjectMapper();
        var seen = given().get("/api/v1/films/{film}/score", film.slug()).asString();
        var version = scoreOf(film).getLong("version");

        assertThat(json.readTree(seen))
                .isEqualTo(json.readTree(expected.formatted(film.filmId(), film.slug(), version)));
    }
}
