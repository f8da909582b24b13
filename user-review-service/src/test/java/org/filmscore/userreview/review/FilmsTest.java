package org.filmscore.userreview.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FilmsTest {

    private final AUser ana = AUser.called("ana");

    @Test
    void areNotFoundUntilTheirEventHasArrived() {
        var film = AFilm.unknown();

        ana.rates(film, 7).statusCode(404).body("type", equalTo("/problems/film-not-found"));
        ana.reads(film).statusCode(404).body("type", equalTo("/problems/film-not-found"));
        ana.withdraws(film).statusCode(404).body("type", equalTo("/problems/film-not-found"));
        given().get(film.reviews()).then().statusCode(404).body("type", equalTo("/problems/film-not-found"));

        film.publish(1);
        ana.rates(film, 7).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "heat%001995", "%2525", "'", "00000000-0000-0000-0000-00000000000g", "\uD83C\uDFAC"})
    void areNotFoundByUnknownNames(String name) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/films/" + name + "/user-reviews")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().urlEncodingEnabled(false)
                .get("/api/v1/user-reviews/" + name)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void hideTheirReviewsWhenWithdrawnAndShowThemAgain() {
        var film = AFilm.published();
        var location = ana.rates(film, 7).extract().header("Location");

        film.withdraw(2);
        given().get(location).then().statusCode(404).body("type", equalTo("/problems/user-review-not-found"));
        ana.reads(film).statusCode(404);
        ana.rates(film, 8).statusCode(404);

        film.publish(3);
        given().get(location).then().statusCode(200).body("rating", equalTo(7));
        ana.reads(film).statusCode(200).body("revision", equalTo(1));
    }
}
