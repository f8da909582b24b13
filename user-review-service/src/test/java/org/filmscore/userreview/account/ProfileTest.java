package org.filmscore.userreview.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ProfileTest {

    private final AUser ana = AUser.called("ana");
    private final AUser bob = AUser.called("bob");
    private final AUser mia = AUser.called("mia");

    @Test
    void countsRatingsReviewsAndVotes() {
        var review = ana.writes(AFilm.published(), 8, "Good.").extract().header("Location");
        ana.rates(AFilm.published(), 5);
        ana.rates(AFilm.published(), 2);
        ana.rates(AFilm.published(), 2);
        bob.finds(review, true);
        mia.finds(review, false);

        profile()
                .body("name", equalTo("ana"))
                .body("ratingCount", equalTo(4))
                .body("reviewCount", equalTo(1))
                .body("meanRating", equalTo(4.3f))
                .body("ratings.histogram", contains(0, 0, 2, 0, 0, 1, 0, 0, 1, 0, 0))
                .body("ratings.distribution.negative.count", equalTo(2))
                .body("ratings.distribution.negative.percent", equalTo(50))
                .body("ratings.distribution.positive.percent", equalTo(25))
                .body("reviews.distribution.positive.count", equalTo(1))
                .body("reviews.distribution.positive.percent", equalTo(100))
                .body("helpfulVotes", equalTo(1));
    }

    @Test
    void countsOnlyWhatReadersSee() {
        var hidden = ana.writes(AFilm.published(), 8, "Rude.").extract().header("Location");
        var withdrawn = AFilm.published();
        var gone = AFilm.published();
        ana.rates(withdrawn, 5);
        ana.rates(gone, 5);
        mia.decides(hidden, "HIDE", "Rude.");
        ana.withdraws(withdrawn);
        gone.withdraw(2);

        profile().body("ratingCount", equalTo(0)).body("meanRating", nullValue());

        mia.decides(hidden, "RESTORE", "Fine.");
        profile().body("ratingCount", equalTo(1));
    }

    @Test
    void hasTheCurrentName() {
        ana.rates(AFilm.published(), 5);
        new AUser(ana.id(), "Ana the Great").rates(AFilm.published(), 5);

        profile().body("name", equalTo("Ana the Great")).body("revision", equalTo(2));
    }

    @Test
    void isFoundByTheIdThatReviewsCarry() {
        var film = AFilm.published();
        ana.rates(film, 5);
        var id = given().get(film.reviews()).then().extract().<String>path("items[0].user.id");

        given().get("/api/v1/users/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("ana"))
                .body(not(containsString(ana.id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-00000000000g"})
    void isNotFoundForNobody(String user) {
        given().get("/api/v1/users/" + user).then().statusCode(404).body("type", equalTo("/problems/user-not-found"));
    }

    @Test
    void isPartOfAnExportOfAllData() {
        var film = AFilm.published();
        var bobs = bob.writes(film, 3, "Bad.").extract().header("Location");
        var mine = ana.writes(film, 8, "Rude.").extract().header("Location");
        mia.decides(mine, "HIDE", "Rude.");
        ana.finds(bobs, false);
        ana.signedIn().body("{\"reason\":\"OTHER\",\"comment\":\"Unfair.\"}").post(bobs + "/reports");

        ana.exports()
                .statusCode(200)
                .body("subject", equalTo(ana.id()))
                .body("userReviews.text", contains("Rude."))
                .body("userReviews[0].hidden.reason", equalTo("Rude."))
                .body("votes.helpful", contains(false))
                .body("reports.comment", contains("Unfair."))
                .body("decisions.size()", equalTo(0));
        mia.exports().body("decisions.reason", contains("Rude.")).body("userReviews.size()", equalTo(0));
    }

    private ValidatableResponse profile() {
        return ana.looksAtThemselves().statusCode(200);
    }
}
