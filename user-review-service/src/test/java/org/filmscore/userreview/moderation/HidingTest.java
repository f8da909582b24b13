package org.filmscore.userreview.moderation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class HidingTest {

    private final AUser ana = AUser.called("ana");
    private final AUser bob = AUser.called("bob");
    private final AUser mia = AUser.called("mia");
    private AFilm film;
    private String review;

    @BeforeEach
    void letAnaWriteAReview() {
        film = AFilm.published();
        review = ana.writes(film, 7, "Rude.").extract().header("Location");
    }

    @Test
    void hidesAReviewFromReaders() {
        bob.finds(review, true);

        mia.decides(review, "HIDE", "Insults the cast.").statusCode(200).body("decision", equalTo("HIDE"));

        given().get(review).then().statusCode(404).body("type", equalTo("/problems/user-review-not-found"));
        given().get(film.reviews() + "?count=true")
                .then()
                .body("items", empty())
                .body("total", equalTo(0))
                .body("ratingCount", equalTo(0));
        bob.finds(review, false).statusCode(404);
        bob.readsVoteOn(review).statusCode(404);
        bob.reports(review, "ABUSE").statusCode(404);
    }

    @Test
    void showsItsAuthorTheReason() {
        mia.decides(review, "HIDE", "Insults the cast.");

        ana.reads(film)
                .statusCode(200)
                .body("text", equalTo("Rude."))
                .body("revision", equalTo(2))
                .body("hidden.reason", equalTo("Insults the cast."))
                .body("hidden.hiddenAt", notNullValue());
    }

    @Test
    void isUndoneByRestoring() {
        bob.finds(review, true);
        mia.decides(review, "HIDE", "Insults the cast.");

        mia.decides(review, "RESTORE", "It quotes the film.").statusCode(200);

        given().get(review)
                .then()
                .statusCode(200)
                .body("revision", equalTo(3))
                .body("hidden", nullValue())
                .body("votes.helpful", equalTo(1));
        given().get(film.reviews()).then().body("items.size()", equalTo(1));
    }

    @Test
    void isNotUndoneByRewriting() {
        mia.decides(review, "HIDE", "Insults the cast.");

        ana.writes(film, 3, "Ruder.").statusCode(200).body("hidden.reason", equalTo("Insults the cast."));
        ana.withdraws(film).statusCode(204);
        ana.writes(film, 3, "Rudest.").statusCode(201).body("hidden.reason", equalTo("Insults the cast."));

        given().get(review).then().statusCode(404);
        given().get(film.reviews()).then().body("items", empty());
    }

    @Test
    void isPublishedInTheOrderOfRevisions() {
        mia.decides(review, "HIDE", "Insults the cast.");
        ana.writes(film, 3, "Ruder.");
        mia.decides(review, "RESTORE", "Fine now.");
        ana.rates(film, 4);

        var published = events(5);

        assertThat(published)
                .extracting(HidingTest::revision)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 5).boxed().toList());
        assertThat(published).extracting(HidingTest::rating).containsExactly(7, null, null, 3, 4);
    }

    @Test
    void outlastsAWithdrawalByTheAuthor() {
        mia.decides(review, "HIDE", "Insults the cast.");
        ana.withdraws(film);

        mia.decides(review, "RESTORE", "Fine now.").statusCode(200);
        assertThat(events(4)).extracting(HidingTest::rating).containsExactly(7, null, null, null);

        ana.writes(film, 8, "Polite.").statusCode(201);
        given().get(review).then().statusCode(200).body("text", equalTo("Polite."));
    }

    @Test
    void isRefusedWhereItChangesNothing() {
        mia.decides(review, "RESTORE", "Why not.").statusCode(409).body("type", equalTo("/problems/nothing-to-decide"));
        mia.decides(review, "DISMISS", "Why not.").statusCode(409).body("type", equalTo("/problems/nothing-to-decide"));
        mia.decides(review, "HIDE", "Rude.").statusCode(200);
        mia.decides(review, "HIDE", "Rude.").statusCode(409).body("type", equalTo("/problems/nothing-to-decide"));
    }

    @Test
    void isNotForTheAuthorToDecide() {
        ana.decides(review, "HIDE", "I am ashamed.").statusCode(409).body("type", equalTo("/problems/own-review"));
    }

    @Test
    void needsAnExistingReview() {
        ana.withdraws(film);

        mia.decides(review, "HIDE", "Rude.").statusCode(404);
        mia.decides("/api/v1/user-reviews/none", "HIDE", "Rude.").statusCode(404);
    }

    private List<ConsumerRecord<String, String>> events(int count) {
        return await().atMost(Duration.ofSeconds(60)).until(film::events, events -> events.size() >= count);
    }

    private static int revision(ConsumerRecord<String, String> event) {
        return new JsonPath(event.value()).getInt("revision");
    }

    private static Integer rating(ConsumerRecord<String, String> event) {
        return new JsonPath(event.value()).get("rating");
    }
}
