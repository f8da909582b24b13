package org.filmscore.userreview.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Stream;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A user has one name, everywhere and at once. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class NamesTest {

    private final AUser ana = AUser.unmistakable();
    private final AUser renamed = ana.renamed("Ana " + ana.name());
    private final AUser bob = AUser.called("bob");
    private final AUser mia = AUser.called("mia");
    private AFilm film;
    private String review;
    private String bobs;

    @Inject
    Database database;

    @BeforeEach
    void letAnaWriteAReview() {
        film = AFilm.published();
        review = ana.writes(film, 7, "Good.").extract().header("Location");
        bobs = bob.writes(film, 3, "Bad.").extract().header("Location");
    }

    static Stream<Arguments> writes() {
        return Stream.of(
                write("rates another film", test -> test.renamed.rates(AFilm.published(), 5)),
                write("sends the same review again", test -> test.renamed.writes(test.film, 7, "Good.")),
                write("votes", test -> test.renamed.finds(test.bobs, true)),
                write("reports", test -> test.renamed.reports(test.bobs, "SPAM")),
                write("decides", test -> test.renamed.decides(test.bobs, "HIDE", "Rude.")));
    }

    @ParameterizedTest(name = "a user who {0}")
    @MethodSource("writes")
    void areThoseOfTheLatestToken(String does, Function<NamesTest, ValidatableResponse> write) {
        write.apply(this);
        bob.reports(review, "OTHER");

        given().get(review).then().body("user.name", equalTo(renamed.name()));
        given().get(film.reviews() + "?band=POSITIVE").then().body("items.user.name", contains(renamed.name()));
        ana.reads(film).body("user.name", equalTo(renamed.name()));
        ana.exports()
                .body("name", equalTo(renamed.name()))
                .body("userReviews.user.name", everyItem(equalTo(renamed.name())));
        moderation("/user-reviews/" + review.substring(review.lastIndexOf('/') + 1))
                .body("review.user.name", equalTo(renamed.name()));
        moderation("/queue?sort=-reportedAt&limit=1").body("items[0].review.user.name", equalTo(renamed.name()));
    }

    @Test
    void areStoredOnce() {
        ana.rates(AFilm.published(), 5);

        assertThat(database.rowsWith(ana.name())).hasSize(1);
    }

    @Test
    void changeNoReview() {
        renamed.writes(film, 7, "Good.")
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("user.name", equalTo(renamed.name()));
    }

    private ValidatableResponse moderation(String path) {
        return mia.signedIn("moderator").get("/api/v1/moderation" + path).then().statusCode(200);
    }

    private static Arguments write(String does, Function<NamesTest, ValidatableResponse> write) {
        return Arguments.of(does, write);
    }
}
