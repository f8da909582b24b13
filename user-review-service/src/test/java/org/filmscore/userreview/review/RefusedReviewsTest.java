package org.filmscore.userreview.review;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RefusedReviewsTest {

    private final AUser ana = AUser.called("ana");
    private AFilm film;

    @BeforeEach
    void publishAFilm() {
        film = AFilm.published();
    }

    @AfterEach
    void nothingIsStored() {
        ana.reads(film).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "11", "7.5", "7.0", "\"7\"", "true", "null", "[7]", "{}", "1e1", "99999999999999999999"})
    void haveNoWholeRatingFromZeroToTen(String rating) {
        ana.sends(film, "{\"rating\":%s}".formatted(rating))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo("/rating"));
    }

    @Test
    void haveNoRating() {
        ana.sends(film, "{\"text\":\"Good.\"}").statusCode(400).body("violations[0].pointer", equalTo("/rating"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"userId", "user", "id", "revision", "written", "withdrawn", "score", "Rating"})
    void havePropertiesThatCallersCannotSet(String property) {
        ana.sends(film, AReview.rated(7).with(property, 1))
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/" + property));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "null", "{\"rating\":7}{}", "{\"rating\":7,\"rating\":8}"})
    void areNotAJsonObject(String body) {
        ana.sends(film, body).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "e", "en_GB", "en%", ""})
    void areInNoLanguage(String language) {
        ana.sends(film, AReview.rated(7).withText("Good.").in(language))
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/language"));
    }
}
