package org.filmscore.userreview.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.intake.AnImport;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A user erases the account and returns with the same token. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ReturningTest {

    private final AUser ana = AUser.unmistakable();
    private final AUser mia = AUser.called("mia");
    private AFilm film;
    private String review;

    @BeforeEach
    void letAnaWriteAReview() {
        film = AFilm.published();
        review = ana.writes(film, 7, "Rude.").extract().header("Location");
    }

    @Test
    void doesNotLiftABan() {
        mia.bans(ana.idForOthers(), "Spam.", null).statusCode(200);
        ana.erasesThemselves().statusCode(204);

        ana.rates(film, 9).statusCode(403).body("detail", equalTo("You are banned from writing"));

        given().get(film.reviews()).then().body("items", empty());
        ana.looksAtThemselves().statusCode(404);
    }

    @Test
    void isPossibleOnceTheBanIsLifted() {
        var ban = mia.bans(ana.idForOthers(), "Spam.", null).extract().<String>path("id");
        ana.erasesThemselves();

        mia.lifts(ban, "Enough.").statusCode(204);

        ana.rates(film, 9).statusCode(201);
    }

    @Test
    void keepsAHiddenReviewHidden() {
        mia.decides(review, "HIDE", "Insults the cast.").statusCode(200);
        ana.erasesThemselves();

        ana.rates(film, 9).statusCode(201).body("hidden.reason", equalTo("A moderator has hidden an earlier review."));

        given().get(film.reviews()).then().body("items", empty());
        var published = await().atMost(Duration.ofSeconds(60)).until(film::events, events -> events.size() >= 4);
        assertThat(published.getLast().value()).doesNotContain("rating");
        ana.rates(AFilm.published(), 9).statusCode(201).body("hidden", nullValue());
    }

    @Test
    void keepsAReviewHiddenThatIsErasedTwiceOrWithdrawn() {
        mia.decides(review, "HIDE", "Insults the cast.");
        ana.withdraws(film);
        ana.erasesThemselves();
        ana.rates(film, 9);
        ana.erasesThemselves();

        ana.rates(film, 9).statusCode(201);

        given().get(film.reviews()).then().body("items", empty());
    }

    @Test
    void keepsAHiddenReviewHiddenWhenItIsImported() {
        mia.decides(review, "HIDE", "Insults the cast.");
        ana.erasesThemselves();

        var now = Instant.now().toString();
        assertThat(AnImport.ofLines(AnImport.row(film, ana, 9, now)).report().outcomes())
                .containsExactly("TAKEN");

        given().get(film.reviews()).then().body("items", empty());
    }

    @Test
    void showsAReviewThatModeratorsHaveShownAgain() {
        mia.decides(review, "HIDE", "Insults the cast.");
        ana.erasesThemselves();
        var second = ana.writes(film, 9, "Polite.").extract().<String>header("Location");
        mia.decides(second, "RESTORE", "Fine now.").statusCode(200);
        given().get(second).then().statusCode(200);
        ana.erasesThemselves();

        ana.rates(film, 9).statusCode(201).body("hidden", nullValue());
    }
}
