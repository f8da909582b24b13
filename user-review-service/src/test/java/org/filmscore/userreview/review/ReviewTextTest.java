package org.filmscore.userreview.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ReviewTextTest {

    private final AUser ana = AUser.called("ana");
    private AFilm film;

    @BeforeEach
    void publishAFilm() {
        film = AFilm.published();
    }

    @Test
    void isStoredWithAllItsProperties() {
        var review = AReview.rated(3)
                .withText("He was dead all along.")
                .withHeadline("Ghosts")
                .givingThePlotAway()
                .in("en-GB");

        var location = ana.sends(film, review).statusCode(201).extract().header("Location");

        given().get(location)
                .then()
                .body("text", equalTo("He was dead all along."))
                .body("headline", equalTo("Ghosts"))
                .body("spoiler", equalTo(true))
                .body("language", equalTo("en-GB"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Great \uD83C\uDFAC \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u05E1\u05E8\u05D8 \u05D8\u05D5\u05D1 \u202E(\u0645\u0645\u062A\u0627\u0632)\u202C",
                "e\u0301\u0323 is not \u1EB9\u0301",
                "<script>alert('x')</script> & \"quoted\" \\ back",
                "'); DROP TABLE user_reviews; --",
                "  two\r\nlines\tand spaces  "
            })
    void isStoredAsSent(String text) {
        ana.sends(film, AReview.rated(5).withText(text).withHeadline(text)).statusCode(201);

        ana.reads(film).body("text", equalTo(text)).body("headline", equalTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\u2003"})
    void isAbsentWhereItIsBlank(String blank) {
        ana.sends(film, AReview.rated(5).withText(blank).withHeadline(blank)).statusCode(201);

        ana.reads(film).body("text", nullValue()).body("headline", nullValue());
    }

    @Test
    void isNeededByAHeadlineAndByASpoiler() {
        ana.sends(film, AReview.rated(5).withHeadline("Ghosts"))
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/headline"));
        ana.sends(film, AReview.rated(5).givingThePlotAway())
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/spoiler"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\uD83C\uDFAC"})
    void hasTenThousandCharactersAtMost(String character) {
        ana.writes(film, 5, character.repeat(10_000)).statusCode(201);

        ana.writes(film, 5, character.repeat(10_001)).statusCode(400).body("violations[0].pointer", equalTo("/text"));
        ana.reads(film).body("text", equalTo(character.repeat(10_000)));
    }

    @Test
    void hasAHeadlineOfTwoHundredCharactersAtMost() {
        var review = AReview.rated(5).withText("Fine.");

        ana.sends(film, review.withHeadline("x".repeat(200))).statusCode(201);
        ana.sends(film, review.withHeadline("x".repeat(201)))
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/headline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud83cb", "a\\udfac"})
    void hasNoNulAndNoLoneSurrogate(String escaped) {
        ana.sends(film, "{\"rating\":5,\"text\":\"" + escaped + "\"}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo("/text"));
    }
}
