package org.filmscore.userreview.vote;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class VotingTest {

    private final AUser ana = AUser.called("ana");
    private final AUser bob = AUser.called("bob");
    private AFilm film;
    private String review;

    @BeforeEach
    void letAnaWriteAReview() {
        film = AFilm.published();
        review = ana.writes(film, 7, "Good.").extract().header("Location");
    }

    @Test
    void countsAVoteWithTheReview() {
        bob.finds(review, true)
                .statusCode(201)
                .header("Location", endsWith("/votes/me"))
                .body("helpful", equalTo(true))
                .body("revision", equalTo(1));

        counts(1, 0);
        given().get(film.reviews()).then().body("items[0].votes.helpful", equalTo(1));
        ana.reads(film).body("votes.helpful", equalTo(1)).body("revision", equalTo(1));
        bob.readsVoteOn(review).statusCode(200).body("helpful", equalTo(true));
    }

    @Test
    void countsTheSameVoteOnce() {
        bob.finds(review, true).statusCode(201);

        bob.finds(review, true).statusCode(200).body("revision", equalTo(1));

        counts(1, 0);
    }

    @Test
    void movesAChangedVote() {
        bob.finds(review, true);

        bob.finds(review, false).statusCode(200).body("revision", equalTo(2));

        counts(0, 1);
    }

    @Test
    void withdrawsAVote() {
        bob.finds(review, false);

        bob.withdrawsVoteOn(review).statusCode(204);

        counts(0, 0);
        bob.readsVoteOn(review).statusCode(404).body("type", equalTo("/problems/vote-not-found"));
        bob.withdrawsVoteOn(review).statusCode(204);
        counts(0, 0);
    }

    @Test
    void refusesTheVoteOfTheAuthor() {
        ana.finds(review, true).statusCode(409).body("type", equalTo("/problems/own-review"));

        counts(0, 0);
    }

    @Test
    void needsATextToVoteOn() {
        var rating = bob.rates(film, 3).extract().header("Location");

        ana.finds(rating, true).statusCode(409).body("type", equalTo("/problems/nothing-to-vote-on"));
    }

    @Test
    void needsAnExistingReview() {
        ana.withdraws(film);

        bob.finds(review, true).statusCode(404).body("type", equalTo("/problems/user-review-not-found"));
        bob.finds("/api/v1/user-reviews/none", true).statusCode(404);
    }

    @Test
    void endsWithTheText() {
        bob.finds(review, true);

        ana.rates(film, 7).body("votes.helpful", equalTo(0));
        ana.writes(film, 7, "Good, again.").body("votes.helpful", equalTo(0));

        bob.readsVoteOn(review).statusCode(404);
        bob.finds(review, true).statusCode(201);
        counts(1, 0);
    }

    @Test
    void endsWithTheReview() {
        bob.finds(review, true);

        ana.withdraws(film);
        ana.writes(film, 7, "Again.").body("votes.helpful", equalTo(0));

        bob.readsVoteOn(review).statusCode(404);
    }

    @Test
    void outlastsARevisionOfTheText() {
        bob.finds(review, true);

        ana.writes(film, 8, "Better still.");

        counts(1, 0);
    }

    @Test
    void isRefusedForAStaleVote() {
        var seen = bob.finds(review, true).extract().header("ETag");
        bob.finds(review, false);

        bob.signedIn()
                .header("If-Match", seen)
                .delete(review + "/votes/me")
                .then()
                .statusCode(412);
        counts(0, 1);
    }

    @Test
    void putsTheMostHelpfulFirstThenTheNewest() {
        AUser.called("cem").writes(film, 2, "Bad.");
        var best = AUser.called("dee").writes(film, 5, "Fair.").extract().header("Location");
        AUser.called("eve").writes(film, 9, "Great.");
        bob.finds(best, true);
        AUser.called("fay").finds(best, false);

        given().get(film.reviews()).then().body("items.rating", contains(5, 9, 2, 7));
        given().get(film.reviews() + "?sort=helpful,-rating").then().body("items.rating", contains(9, 7, 2, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"helpful\":null}", "{\"helpful\":\"yes\"}", "{\"helpful\":1}"})
    void needsToSayWhetherTheReviewIsHelpful(String vote) {
        bob.signedIn()
                .body(vote)
                .put(review + "/votes/me")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/helpful"));
    }

    @Test
    void isForThoseWhoHaveSignedIn() {
        assertThat(given().get(review + "/votes/me").statusCode()).isEqualTo(401);
        assertThat(given().delete(review + "/votes/me").statusCode()).isEqualTo(401);
    }

    private void counts(int helpful, int unhelpful) {
        given().get(review).then().body("votes.helpful", equalTo(helpful)).body("votes.unhelpful", equalTo(unhelpful));
    }
}
