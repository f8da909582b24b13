package org.filmscore.userreview.moderation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ModeratorsTest {

    private final AUser ana = AUser.called("ana");
    private final AUser bob = AUser.called("bob");
    private final AUser mia = AUser.called("mia");
    private AFilm film;
    private String review;

    @BeforeEach
    void letAnaWriteAReview() {
        film = AFilm.published();
        review = ana.writes(film, 7, "He was dead all along.").extract().header("Location");
    }

    @Test
    void seeACaseInFull() {
        mia.decides(review, "HIDE", "Rude.");
        mia.decides(review, "RESTORE", "Not that rude.");
        bob.signedIn()
                .body("{\"reason\":\"OTHER\",\"comment\":\"Look again.\"}")
                .post(review + "/reports");

        mia.signedIn("moderator")
                .get("/api/v1/moderation" + path(review))
                .then()
                .statusCode(200)
                .body("review.text", equalTo("He was dead all along."))
                .body("reports.comment", contains("Look again."))
                .body("reports[0].keySet()", containsInAnyOrder("reason", "comment", "reportedAt", "decided"))
                .body("decisions.decision", contains("RESTORE", "HIDE"));
    }

    @Test
    void readDecisionsInTheLog() {
        mia.decides(review, "HIDE", "Rude.");
        mia.decides(review, "RESTORE", "Not that rude.");

        log("?review=" + id())
                .body("items.decision", contains("RESTORE", "HIDE"))
                .body("items.reason", contains("Not that rude.", "Rude."))
                .body("items.moderator.name", contains("mia", "mia"))
                .body("items[0].filmId", equalTo(film.id().toString()));
        log("?decision=HIDE&review=" + id()).body("items.decision", contains("HIDE"));
    }

    @ParameterizedTest
    @CsvSource({"/moderation/queue", "/moderation/log", "/moderation/user-reviews/x"})
    void areTheOnlyReaders(String path) {
        given().get("/api/v1" + path).then().statusCode(401);
        bob.signedIn("editor", "admin").get("/api/v1" + path).then().statusCode(403);
    }

    @Test
    void areTheOnlyOnesToDecide() {
        var hide = "{\"decision\":\"HIDE\",\"reason\":\"Rude.\"}";

        given().contentType("application/json")
                .body(hide)
                .post(review + "/decisions")
                .then()
                .statusCode(401);
        bob.signedIn("editor", "admin")
                .body(hide)
                .post(review + "/decisions")
                .then()
                .statusCode(403);
        given().get(review).then().statusCode(200);
    }

    private ValidatableResponse log(String query) {
        return mia.signedIn("moderator").get("/api/v1/moderation/log" + query).then();
    }

    private String id() {
        return review.substring(review.lastIndexOf('/') + 1);
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/user-reviews"));
    }
}
