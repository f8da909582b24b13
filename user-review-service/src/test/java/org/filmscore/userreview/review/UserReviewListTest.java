package org.filmscore.userreview.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class UserReviewListTest {

    private AFilm film;

    /** Ratings 7, 2, 5 and 9, in this order; 2 and 9 have a text, and that of 9 gives the plot away. */
    @BeforeEach
    void publishAFilmAndRateIt() {
        film = AFilm.published();
        AUser.called("ana").rates(film, 7);
        AUser.called("bob").sends(film, AReview.rated(2).withText("Dull.").in("en-GB"));
        AUser.called("cem").rates(film, 5);
        AUser.called("dee")
                .sends(
                        film,
                        AReview.rated(9)
                                .withHeadline("Ghosts")
                                .withText("Er war tot.")
                                .givingThePlotAway()
                                .in("de"));
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=20, '9,5,2,7'",
        "?sort=-writtenAt, '9,5,2,7'",
        "?sort=writtenAt, '7,2,5,9'",
        "?sort=-rating, '9,7,5,2'",
        "?sort=rating, '2,5,7,9'",
        "?band=POSITIVE, '9,7'",
        "?band=MIXED&band=NEGATIVE, '5,2'",
        "?withText=true, '9,2'",
        "?withText=false, '5,7'",
        "?spoilers=false, '5,2,7'",
        "?spoilers=true, '9,5,2,7'",
        "?language=en, '2'",
        "?language=en-gb, '2'",
        "?language=fr, ''",
        "?language=en&language=de, '9,2'",
        "?withText=true&spoilers=false&band=NEGATIVE, '2'"
    })
    void isSortedAndFiltered(String query, String ratings) {
        var listed = list(query).statusCode(200).extract().jsonPath().getList("items.rating", String.class);

        assertThat(String.join(",", listed)).isEqualTo(ratings);
    }

    @ParameterizedTest
    @CsvSource({
        "?band=positive, band",
        "?withText=yes, withText",
        "?spoilers=1, spoilers",
        "?language=en%25, language",
        "?sort=votes, sort",
        "?sort=userId, sort",
        "?limit=101, limit",
        "?cursor=x, cursor",
        "?text=true, text"
    })
    void refusesInvalidParametersByName(String query, String parameter) {
        list(query).statusCode(400).body("violations[0].parameter", equalTo(parameter));
    }

    @Test
    void countsRatingsAndReviewsApart() {
        list("?count=true&band=NEGATIVE&limit=1")
                .body("total", equalTo(1))
                .body("ratingCount", equalTo(4))
                .body("reviewCount", equalTo(2));
        list("").body("total", nullValue()).body("ratingCount", nullValue());
    }

    @Test
    void showsWhatReadersNeed() {
        list("?band=POSITIVE&withText=true")
                .body("items[0].user.name", equalTo("dee"))
                .body("items[0].user.keySet()", containsInAnyOrder("id", "name"))
                .body("items[0].band", equalTo("POSITIVE"))
                .body("items[0].headline", equalTo("Ghosts"))
                .body("items[0].excerpt", equalTo("Er war tot."))
                .body("items[0].truncated", equalTo(false))
                .body("items[0].spoiler", equalTo(true))
                .body("items[0].language", equalTo("de"));
        list("?withText=false&band=MIXED")
                .body(
                        "items[0].keySet()",
                        containsInAnyOrder(
                                "id", "user", "rating", "band", "truncated", "spoiler", "votes", "writtenAt"));
    }

    @Test
    void showsNoSubjectOfAToken() {
        var eve = AUser.called("eve");
        eve.rates(film, 1);

        assertThat(list("").extract().asString()).contains("\"eve\"").doesNotContain(eve.id());
    }

    @Test
    void showsTheBeginningOfALongText() {
        AUser.called("fay").writes(film, 10, "word ".repeat(100));

        list("?limit=1")
                .body("items[0].excerpt", equalTo("word ".repeat(60).strip()))
                .body("items[0].truncated", equalTo(true));
    }

    @Test
    void isEmptyForAFilmWithoutRatings() {
        given().get(AFilm.published().reviews() + "?count=true")
                .then()
                .body("items", empty())
                .body("ratingCount", equalTo(0))
                .body("reviewCount", equalTo(0));
    }

    private ValidatableResponse list(String query) {
        return given().urlEncodingEnabled(false).get(film.reviews() + query).then();
    }
}
