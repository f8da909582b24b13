package org.filmscore.userreview.ban;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.account.Database;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class BanTest {

    private static final String END = "2099-12-01T00:00:00Z";

    private final AUser ana = AUser.unmistakable();
    private final AUser bob = AUser.called("bob");
    private final AUser mia = AUser.called("mia");
    private AFilm film;
    private String bobs;

    @Inject
    Jdbi jdbi;

    @Inject
    Database database;

    @BeforeEach
    void letUsersWrite() {
        film = AFilm.published();
        ana.writes(film, 7, "Buy cheap watches.");
        bobs = bob.writes(film, 3, "Bad.").extract().header("Location");
    }

    @Test
    void keepsAUserFromWriting() {
        mia.bans(ana.idForOthers(), "Spam.", END)
                .statusCode(200)
                .body("userId", equalTo(ana.idForOthers()))
                .body("endsAt", equalTo(END))
                .body("reason", nullValue());

        Stream.<ValidatableResponse>of(
                        ana.rates(film, 1),
                        ana.writes(AFilm.published(), 8, "Again."),
                        ana.renamed("Another name").rates(film, 1),
                        ana.finds(bobs, true),
                        ana.reports(bobs, "SPAM"),
                        ana.decides(bobs, "HIDE", "Revenge."))
                .forEach(refused -> refused.statusCode(403)
                        .contentType("application/problem+json")
                        .body("type", equalTo("/problems/banned"))
                        .body("detail", containsString("until " + END))
                        .body("detail", containsString("Spam.")));
        ana.reads(film).statusCode(200).body("rating", equalTo(7)).body("user.name", equalTo(ana.name()));
        bob.rates(film, 4).statusCode(200);
    }

    @Test
    void letsAUserReadAndTakeBack() {
        ana.finds(bobs, true).statusCode(201);
        mia.bans(ana.idForOthers(), "Spam.", END);

        ana.reads(film).statusCode(200);
        ana.exports().statusCode(200);
        ana.withdrawsVoteOn(bobs).statusCode(204);
        ana.withdraws(film).statusCode(204);
        ana.erasesThemselves().statusCode(204);
    }

    @Test
    void endsByItself() {
        mia.bans(ana.idForOthers(), "Spam.", Instant.now().plusSeconds(3600).toString());
        ana.rates(film, 1).statusCode(403);
        var id = ana.idForOthers();

        jdbi.useHandle(handle -> handle.createUpdate("UPDATE bans SET ends_at = now() WHERE user_id = :id::uuid")
                .bind("id", id)
                .execute());

        ana.rates(film, 1).statusCode(200);
        listed().body("items.user.id", not(hasItem(id)));
    }

    @Test
    void endsWhenItIsLifted() {
        var ban = mia.bans(ana.idForOthers(), "Spam.", null).extract().<String>path("id");
        ana.rates(film, 1).statusCode(403).body("detail", equalTo("You are banned from writing. The reason: Spam."));
        listed().body("items.find { it.id == '%s' }.reason".formatted(ban), equalTo("Spam."))
                .body("items.find { it.id == '%s' }.user.name".formatted(ban), equalTo(ana.name()));

        mia.lifts(ban, "Taken over.").statusCode(204);

        ana.rates(film, 1).statusCode(200);
        listed().body("items.id", not(hasItem(ban)));
        mia.lifts(ban, "Again.").statusCode(404).body("type", equalTo("/problems/ban-not-found"));
    }

    @Test
    void replacesAnEarlierOne() {
        var first = mia.bans(ana.idForOthers(), "Spam.", null).extract().<String>path("id");

        mia.bans(ana.idForOthers(), "More spam.", END).body("id", equalTo(first));

        ana.rates(film, 1).statusCode(403).body("detail", containsString("until " + END + ". The reason: More spam."));
    }

    @Test
    void isInTheLog() {
        var id = ana.idForOthers();
        var ban = mia.bans(id, "Spam.", END).extract().<String>path("id");
        mia.lifts(ban, "Taken over.");

        log("user=" + id)
                .body("items.decision", contains("LIFT", "BAN"))
                .body("items.reason", contains("Taken over.", "Spam."))
                .body("items[1].endsAt", equalTo(END))
                .body("items[1].moderator.name", equalTo("mia"))
                .body("items[1].reviewId", nullValue());
        log("decision=BAN&user=" + id).body("items.decision", contains("BAN"));
    }

    @Test
    void losesUserAndReasonWhenTheUserIsErased() {
        var id = ana.idForOthers();
        var ban = mia.bans(id, "Spam by " + ana.name(), END).extract().<String>path("id");

        ana.erasesThemselves().statusCode(204);

        assertThat(Stream.of(ana.id(), ana.name(), id).flatMap(text -> database.rowsWith(text).stream()))
                .isEmpty();
        listed().body("items.find { it.id == '%s' }.user".formatted(ban), nullValue())
                .body("items.find { it.id == '%s' }.reason".formatted(ban), nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reason\":\" \"}",
                "{\"reason\":\"Spam.\",\"endsAt\":\"2001-01-01T00:00:00Z\"}",
                "{\"reason\":\"Spam.\",\"endsAt\":\"tomorrow\"}",
                "{\"reason\":\"Spam.\",\"endsAt\":\"+123456-01-01T00:00:00Z\"}",
                "{\"reason\":\"Spam.\",\"endsAt\":1}"
            })
    void needsAReasonAndAnEndInTheFuture(String body) {
        mia.signedIn("moderator")
                .body(body)
                .post("/api/v1/users/" + ana.idForOthers() + "/bans")
                .then()
                .statusCode(400);

        ana.rates(film, 1).statusCode(200);
    }

    @Test
    void isForModeratorsAndKnownUsers() {
        bob.signedIn("editor", "admin")
                .body("{\"reason\":\"Spam.\"}")
                .post("/api/v1/users/" + ana.idForOthers() + "/bans")
                .then()
                .statusCode(403);
        bob.signedIn("editor", "admin").get("/api/v1/moderation/bans").then().statusCode(403);
        given().get("/api/v1/moderation/bans").then().statusCode(401);
        mia.bans("nobody", "Spam.", null).statusCode(404).body("type", equalTo("/problems/user-not-found"));
        mia.lifts("none", "Why not.").statusCode(404);
    }

    private ValidatableResponse listed() {
        return mia.signedIn("moderator")
                .get("/api/v1/moderation/bans?limit=100")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse log(String query) {
        return mia.signedIn("moderator")
                .get("/api/v1/moderation/log?" + query)
                .then()
                .statusCode(200);
    }
}
