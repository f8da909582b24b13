package org.filmscore.userreview.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ErasureTest {

    private final AUser ana = AUser.unmistakable();
    private final AUser bob = AUser.called("bob");
    private final AUser mia = AUser.called("mia");
    private AFilm film;
    private AFilm other;
    private String review;
    private String bobs;

    @Inject
    Database database;

    @BeforeEach
    void letAnaWriteEverything() {
        film = AFilm.published();
        other = AFilm.published();
        review = ana.writes(film, 7, "Text of " + ana.name()).extract().header("Location");
        ana.rates(other, 9);
        bobs = bob.writes(film, 3, "Bad.").extract().header("Location");
        ana.finds(bobs, true).statusCode(201);
        report(ana, bobs, "Signed, " + ana.name());
        bob.finds(review, true).statusCode(201);
        report(bob, review, ana.name() + " spams.");
    }

    @Test
    void deletesAllPersonalData() {
        var id = ana.looksAtThemselves().extract().<String>path("id");
        mia.decides(review, "HIDE", ana.name() + " is rude.").statusCode(200);
        assertThat(database.rowsWith(ana.name())).hasSizeGreaterThan(4);

        ana.erasesThemselves().statusCode(204);

        assertThat(database.rowsWith(ana.id())).isEmpty();
        assertThat(database.rowsWith(ana.name())).isEmpty();
        assertThat(database.rowsWith(id)).isEmpty();
        assertThat(database.contradictions()).isEmpty();
    }

    @Test
    void removesAModeratorFromTheLog() {
        ana.decides(bobs, "HIDE", "Rude.").statusCode(200);
        var id = ana.looksAtThemselves().extract().<String>path("id");

        ana.erasesThemselves().statusCode(204);

        assertThat(database.rowsWith(id)).isEmpty();
        mia.signedIn("moderator")
                .get("/api/v1/moderation/log?review=" + bobs.substring(bobs.lastIndexOf('/') + 1))
                .then()
                .body("items.decision", contains("HIDE"))
                .body("items.reason", contains("Rude."))
                .body("items[0].moderator", nullValue());
    }

    @Test
    void removesReviewsVotesAndCounts() {
        ana.erasesThemselves();

        given().get(review).then().statusCode(404);
        given().get(film.reviews()).then().body("items.rating", contains(3)).body("items[0].votes.helpful", equalTo(0));
        given().get(other.reviews()).then().body("items", empty());
        bob.readsVoteOn(review).statusCode(404);
        ana.looksAtThemselves().statusCode(404).body("type", equalTo("/problems/user-not-found"));
    }

    @Test
    void publishesEveryReviewAsWithdrawnAndNoUser() {
        ana.erasesThemselves();

        var published = await().atMost(Duration.ofSeconds(60)).until(other::events, events -> events.size() >= 2);
        assertThat(new JsonPath(published.getLast().value()).getInt("revision")).isEqualTo(2);
        assertThat(published.getLast().value()).doesNotContain("rating");
        await().atMost(Duration.ofSeconds(60)).until(film::events, events -> events.size() >= 3);
        assertThat(Topic.named("user-reviews").records())
                .extracting(ErasureTest::everythingIn)
                .noneMatch(event -> event.contains(ana.id()) || event.contains(ana.name()));
    }

    @Test
    void isNotLoggedWithPersonalData() {
        try (var log = new CapturedLog()) {
            var cem = AUser.unmistakable();
            var cems = cem.writes(film, 5, "Fine.").extract().header("Location");
            cem.finds(cems, true).statusCode(409);
            cem.sends(film, "{").statusCode(400);
            cem.finds(bobs, false);
            cem.withdrawsVoteOn("/api/v1/user-reviews/" + cem.id()).statusCode(404);
            cem.erasesThemselves().statusCode(204);
            Logger.getLogger("test").info("marker");

            assertThat(log.lines()).anyMatch(line -> line.contains("marker"));
            assertThat(log.lines()).noneMatch(line -> line.contains(cem.id()) || line.contains(cem.name()));
        }
    }

    @Test
    void makesTheSameSubjectANewUser() {
        var before = ana.looksAtThemselves().extract();
        ana.erasesThemselves();

        ana.rates(film, 2).statusCode(201).body("id", not(equalTo(review.substring(review.lastIndexOf('/') + 1))));

        ana.looksAtThemselves().body("id", not(equalTo(before.path("id")))).body("ratingCount", equalTo(1));
        given().get("/api/v1/users/" + before.path("id")).then().statusCode(404);
    }

    @Test
    void changesNothingWhereNothingIsStored() {
        ana.erasesThemselves();

        ana.erasesThemselves().statusCode(204);
        ana.exports().statusCode(404).body("type", equalTo("/problems/user-not-found"));
    }

    @Test
    void isRefusedForAStaleProfile() {
        ana.signedIn()
                .header("If-Match", "\"7.x\"")
                .delete("/api/v1/users/me")
                .then()
                .statusCode(412);

        ana.looksAtThemselves().statusCode(200);
    }

    @Test
    void isOnlyForTheUserThemselves() {
        var id = ana.looksAtThemselves().extract().path("id");

        given().delete("/api/v1/users/me").then().statusCode(401);
        given().get("/api/v1/users/me/export").then().statusCode(401);
        bob.signedIn("admin", "moderator", "editor")
                .delete("/api/v1/users/" + id)
                .then()
                .statusCode(405);
        bob.signedIn("admin", "moderator", "editor")
                .get("/api/v1/users/" + id + "/export")
                .then()
                .statusCode(404);
        bob.exports().body("userReviews.user.name", everyItem(equalTo("bob")));
    }

    /** With a key, so that the response is stored. */
    private static void report(AUser reporter, String review, String comment) {
        reporter.signedIn()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"reason\":\"SPAM\",\"comment\":\"%s\"}".formatted(comment))
                .post(review + "/reports")
                .then()
                .statusCode(200);
    }

    private static String everythingIn(ConsumerRecord<String, String> event) {
        return event.key() + event.value() + List.of(event.headers().toArray());
    }
}
