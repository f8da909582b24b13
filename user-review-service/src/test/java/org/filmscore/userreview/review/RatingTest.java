package org.filmscore.userreview.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RatingTest {

    private final AUser ana = AUser.called("ana");
    private final AUser bob = AUser.called("bob");
    private AFilm film;

    @Inject
    DataSource database;

    @BeforeEach
    void publishAFilm() {
        film = AFilm.published();
    }

    @Test
    void createsTheFirstReviewWithItsLocation() {
        var answer = ana.rates(film, 7).statusCode(201);

        var id = answer.extract().<String>path("id");
        answer.header("Location", endsWith("/api/v1/user-reviews/" + id))
                .body("filmId", equalTo(film.id().toString()))
                .body("revision", equalTo(1))
                .body("user.name", equalTo("ana"))
                .body("rating", equalTo(7))
                .body("band", equalTo("POSITIVE"))
                .body("spoiler", equalTo(false));
        given().get(answer.extract().header("Location")).then().body("id", equalTo(id));
    }

    @Test
    void acceptsTheExtremes() {
        ana.rates(film, 0).statusCode(201).body("band", equalTo("NEGATIVE"));
        bob.rates(film, 10).statusCode(201).body("band", equalTo("POSITIVE"));
    }

    @Test
    void changesWhatIsThere() {
        var first = ana.writes(film, 7, "Good.").extract();

        var second = ana.rates(film, 4).statusCode(200);

        second.body("id", equalTo(first.path("id")))
                .body("writtenAt", equalTo(first.path("writtenAt")))
                .body("revision", equalTo(2))
                .body("rating", equalTo(4))
                .body("text", nullValue());
        ana.reads(film).body("rating", equalTo(4));
    }

    @Test
    void changesNothingWhereTheSameIsSentAgain() {
        var first = ana.writes(film, 7, "Good.").extract().asString();

        var again = ana.writes(film, 7, "Good.").statusCode(200).extract().asString();

        assertThat(again).isEqualTo(first);
    }

    @Test
    void isWithdrawn() {
        var location = ana.writes(film, 7, "Good.").extract().header("Location");

        ana.withdraws(film).statusCode(204);

        ana.reads(film).statusCode(404).body("type", equalTo("/problems/user-review-not-found"));
        ana.withdraws(film).statusCode(204);
        given().get(location).then().statusCode(404);
        given().get(film.reviews()).then().body("items.size()", equalTo(0));
    }

    @Test
    void deletesTheContentOnWithdrawal() throws SQLException {
        ana.sends(
                film,
                AReview.rated(7).withHeadline("Secret").withText("Secret.").in("de"));

        ana.withdraws(film);

        assertThat(stored()).contains(film.id().toString()).doesNotContain("Secret", ",7,", ",ana,", ",de,");
    }

    @Test
    void isTheSameReviewAgainAfterAWithdrawal() {
        var first = ana.writes(film, 7, "Good.").extract();
        ana.withdraws(film);

        var again = ana.writes(film, 7, "Good.").statusCode(201);

        again.header("Location", equalTo(first.header("Location")))
                .body("id", equalTo(first.path("id")))
                .body("revision", equalTo(3));
    }

    @Test
    void belongsToOneUser() {
        ana.rates(film, 9);

        bob.reads(film).statusCode(404);
        bob.withdraws(film).statusCode(204);
        bob.rates(film, 2).statusCode(201);
        ana.reads(film).body("rating", equalTo(9));
        bob.reads(film).body("rating", equalTo(2));
    }

    @Test
    void showsTheCurrentNameOfTheUser() {
        ana.rates(film, 9);

        new AUser(ana.id(), "Ana the Great").rates(film, 9);

        ana.reads(film).body("user.name", equalTo("Ana the Great"));
    }

    @Test
    void canBeReachedByTheSlugOfTheFilm() {
        ana.rates(film, 9);

        given().get("/api/v1/films/" + film.slug() + "/user-reviews").then().body("items[0].rating", equalTo(9));
    }

    private String stored() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT r::text FROM user_reviews r WHERE film_id = ?")) {
            select.setObject(1, film.id());
            var row = select.executeQuery();
            row.next();
            return row.getString(1);
        }
    }
}
