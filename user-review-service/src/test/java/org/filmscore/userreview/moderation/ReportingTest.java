package org.filmscore.userreview.moderation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ReportingTest {

    private final AUser ana = AUser.called("ana");
    private final AUser bob = AUser.called("bob");
    private final AUser cem = AUser.called("cem");
    private final AUser mia = AUser.called("mia");
    private AFilm film;
    private String review;

    /** Dismisses the reports of other tests, so that each test begins with an empty queue. */
    @BeforeEach
    void emptyTheQueueAndLetAnaWriteAReview() {
        queue("?limit=100")
                .extract()
                .jsonPath()
                .<String>getList("items.review.id")
                .forEach(id -> mia.decides("/api/v1/user-reviews/" + id, "DISMISS", "Of another test."));
        film = AFilm.published();
        review = ana.writes(film, 7, "He was dead all along.").extract().header("Location");
    }

    @Test
    void putsAReviewIntoTheQueueWithItsReasons() {
        bob.reports(review, "SPOILER").statusCode(200).body("reason", equalTo("SPOILER"));
        cem.reports(review, "ABUSE").statusCode(200);

        queue("?count=true")
                .body("total", equalTo(1))
                .body("items[0].review.text", equalTo("He was dead all along."))
                .body("items[0].review.user.name", equalTo("ana"))
                .body("items[0].reportCount", equalTo(2))
                .body("items[0].reasons.spoiler", equalTo(1))
                .body("items[0].reasons.abuse", equalTo(1))
                .body("items[0].reasons.spam", equalTo(0));
    }

    @Test
    void countsEachReporterOnce() {
        bob.reports(review, "SPOILER");

        bob.reports(review, "SPAM").statusCode(200).body("reason", equalTo("SPOILER"));

        queue("").body("items[0].reportCount", equalTo(1));
    }

    @Test
    void getsTheSameResponseForTheSameKey() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            bob.signedIn()
                    .header("Idempotency-Key", key)
                    .body("{\"reason\":\"SPAM\"}")
                    .post(review + "/reports")
                    .then()
                    .statusCode(200);
        }

        queue("").body("items[0].reportCount", equalTo(1));
    }

    @Test
    void putsThoseWithMostReportsFirst() {
        var other = cem.writes(film, 2, "Buy watches.").extract().header("Location");
        bob.reports(review, "SPOILER");
        bob.reports(other, "SPAM");
        ana.reports(other, "SPAM");

        queue("").body("items.review.rating", contains(2, 7));
        queue("?sort=reportedAt").body("items.review.rating", contains(7, 2));
        queue("?reason=SPOILER").body("items.review.rating", contains(7));
    }

    @Test
    void isReadInPages() {
        var other = cem.writes(film, 2, "Buy watches.").extract().header("Location");
        bob.reports(review, "SPOILER");
        bob.reports(other, "SPAM");

        var first = queue("?limit=1").body("items.review.rating", contains(7));

        mia.signedIn("moderator")
                .urlEncodingEnabled(false)
                .get(first.extract().<String>path("next"))
                .then()
                .body("items.review.rating", contains(2));
    }

    @Test
    void waitsForTheDecisionOnThisReview() {
        bob.reports(review, "SPOILER");

        mia.decides(review, "DISMISS", "It says so in the title.").statusCode(200);

        queue("").body("items", empty());
        given().get(review).then().statusCode(200).body("revision", equalTo(1));
        cem.reports(review, "OTHER");
        queue("").body("items[0].reportCount", equalTo(1));
    }

    @Test
    void endsWithTheText() {
        bob.reports(review, "SPOILER");

        ana.rates(film, 7);

        queue("").body("items", empty());
    }

    @Test
    void isRefusedForTheOwnReview() {
        ana.reports(review, "SPAM").statusCode(409).body("type", equalTo("/problems/own-review"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /reason",
                "{\"reason\":\"BORING\"} | /reason",
                "{\"reason\":\"SPAM\",\"reporter\":\"me\"} | /reporter",
                "{\"reason\":\"SPAM\",\"comment\":7} | /comment"
            })
    void isRefusedByNameWhereItIsInvalid(String report, String pointer) {
        bob.signedIn()
                .body(report)
                .post(review + "/reports")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer));
    }

    private ValidatableResponse queue(String query) {
        return mia.signedIn("moderator").get("/api/v1/moderation/queue" + query).then();
    }
}
