package org.filmscore.userreview.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class UserReviewPagesTest {

    private static final int RATINGS = 25;

    private AFilm film;

    @BeforeEach
    void publishAFilmAndRateIt() {
        film = AFilm.published();
        for (int i = 0; i < RATINGS; i++) {
            AUser.called("user" + i).rates(film, i % 4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-writtenAt", "writtenAt", "-rating", "rating", "-rating,writtenAt"})
    void showEveryRowOnce(String sort) {
        var all = namesOn("?limit=100&sort=" + sort);

        var paged = new ArrayList<String>();
        for (var next = film.reviews() + "?limit=4&sort=" + sort; next != null; ) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            paged.addAll(page.jsonPath().getList("items.user.name"));
            next = page.path("next");
            assertThat(page.header("Link")).isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
        }

        assertThat(paged).hasSize(RATINGS).doesNotHaveDuplicates().isEqualTo(all);
    }

    @Test
    void stayInPlaceWhileOthersRate() {
        var first = given().get(film.reviews() + "?limit=10").then().extract();
        AUser.called("late").rates(film, 9);

        var second = given().urlEncodingEnabled(false)
                .get(first.<String>path("next"))
                .then()
                .extract();

        assertThat(second.jsonPath().<String>getList("items.user.name"))
                .startsWith("user14")
                .doesNotContain("late");
    }

    @Test
    void haveTwentyItemsByDefault() {
        given().get(film.reviews()).then().body("items.size()", equalTo(20));
    }

    @Test
    void belongToTheirFilter() {
        var next = given().get(film.reviews() + "?limit=4").then().extract().<String>path("next");

        given().urlEncodingEnabled(false)
                .get(next + "&withText=true")
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("cursor"));
    }

    private List<String> namesOn(String query) {
        return given().get(film.reviews() + query).jsonPath().getList("items.user.name");
    }
}
