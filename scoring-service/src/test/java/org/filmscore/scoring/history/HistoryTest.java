package org.filmscore.scoring.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.fourCriticsGiving;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Facts.restored;
import static org.filmscore.scoring.Facts.withdrawn;
import static org.filmscore.scoring.Publishing.publishAndAwait;
import static org.filmscore.scoring.Publishing.publishAndAwaitAt;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class HistoryTest {

    private static final Instant FIRST = Instant.parse("2012-10-01T12:00:00Z");
    private static final Instant SECOND = Instant.parse("2012-10-02T12:00:00Z");
    private static final Instant THIRD = Instant.parse("2012-10-03T12:00:00Z");

    private final FilmPublished film = aFilm();

    @Test
    void showsEachVisibleChangeWithItsTimeAndCause() {
        publishAndAwaitAt(FIRST, film);
        publishAndAwaitAt(SECOND, fourCriticsGiving(80, film));

        var newest = history("of=METASCORE").getMap("items[0]");
        assertThat(newest)
                .containsEntry("of", "METASCORE")
                .containsEntry("at", SECOND.toString())
                .containsEntry("cause", "CRITIC_REVIEWS");
        assertThat(history("of=METASCORE").getString("items[0].from.status")).isEqualTo("TBD");
        assertThat(history("of=METASCORE").getInt("items[0].to.value")).isEqualTo(80);
        assertThat(history("of=METASCORE").getString("items[0].to.label")).isEqualTo("Generally favorable reviews");
        assertThat(history("of=METASCORE").getList("items.cause")).containsExactly("CRITIC_REVIEWS", "FILM");
        assertThat(history("limit=3").getList("items.of")).containsExactly("METASCORE", "USER_SCORE", "METASCORE");
        assertThat(history("of=USER_SCORE").getMap("items[0]")).doesNotContainKey("from");
    }

    @Test
    void doesNotGrowWithoutAVisibleChange() {
        publishAndAwait(film);
        publishAndAwait(ratings(film, 5, 5, 5, 5));
        publishAndAwait(Stream.generate(() -> rating(5, film)).limit(500));

        assertThat(scoreOf(film).getInt("userScore.ratingCount")).isEqualTo(504);
        assertThat(history("of=USER_SCORE").getList("items.to.value")).containsExactly(5.0f, null);
    }

    @Test
    void endsAtTheScoreThatIsShown() {
        publishAndAwait(film);
        for (var rating : List.of(1, 9, 10, 10, 0, 3, 7)) {
            publishAndAwait(rating(rating, film));
        }

        var newest = history("of=USER_SCORE");
        assertThat(newest.getFloat("items[0].to.value")).isEqualTo(scoreOf(film).getFloat("userScore.value"));
        assertThat(newest.getString("items[0].to.label"))
                .isEqualTo(scoreOf(film).getString("userScore.label"));
        assertThatEachChangeBeginsWhereTheOneBeforeEnded(newest);
    }

    @Test
    void showsWhenTheFilmWasHidden() {
        var gone = withdrawn(film);
        publishAndAwaitAt(FIRST, film);
        publishAndAwaitAt(SECOND, gone);
        publishAndAwaitAt(THIRD, restored(gone));

        assertThat(history("of=METASCORE").getList("items.collect { it.to?.status }"))
                .containsExactly("TBD", null, "TBD");
        assertThat(history("of=METASCORE").getList("items.collect { it.from?.status }"))
                .containsExactly(null, "TBD", null);
        asOf("2012-10-02T13:00:00Z").body("metascore", is((Object) null)).body("slug", equalTo(film.slug()));
    }

    @Test
    void givesTheScoreAsOfAnyTime() {
        publishAndAwaitAt(FIRST, film);
        publishAndAwaitAt(SECOND, fourCriticsGiving(80, film));
        publishAndAwaitAt(THIRD, fourCriticsGiving(20, film));

        asOf("2012-10-01T11:59:59.999999Z").body("metascore", is((Object) null));
        asOf("2012-10-01T12:00:00Z").body("metascore.status", equalTo("TBD"));
        asOf("2012-10-02T11:59:59.999999Z").body("metascore.status", equalTo("TBD"));
        asOf("2012-10-02T12:00:00Z").body("metascore.value", equalTo(80));
        asOf("2012-10-02").body("metascore.value", equalTo(80)).body("time", equalTo("2012-10-02T23:59:59.999999Z"));
        asOf("2012-10-03T12:00:00Z").body("metascore.value", equalTo(50)).body("userScore.status", equalTo("TBD"));
        asOf("9999-12-31").body("metascore.value", equalTo(50)).body("knownFrom", is((Object) null));
    }

    @Test
    void isReadPageByPage() {
        publishAndAwait(film);
        for (var score : List.of(10, 90, 20, 70)) {
            publishAndAwait(fourCriticsGiving(score, film));
        }

        var page = history("limit=2&count=true");
        var items = new ArrayList<>(page.getList("items"));
        assertThat(page.getInt("total")).isEqualTo(6);
        while (page.getString("next") != null) {
            page = JsonPath.from(given().urlEncodingEnabled(false)
                    .get(page.getString("next"))
                    .asString());
            items.addAll(page.getList("items"));
        }
        assertThat(items).isEqualTo(history("limit=100").getList("items")).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"of=SCORES", "limit=0", "cursor=WyJ4IiwxXQ", "since=2012"})
    void refusesUnreadableParameters(String query) {
        given().get("/api/v1/films/{film}/score/history?" + query, publishedSlug())
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2012-13-01", "2012-02-30", "+99999-01-01T00:00:00Z", "2012-10-01T12:00:00"})
    void refusesUnreadableTimes(String time) {
        given().queryParam("time", time)
                .get("/api/v1/films/{film}/score/history/as-of", publishedSlug())
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("time"));
    }

    private String publishedSlug() {
        publishAndAwait(film);
        return film.slug();
    }

    private JsonPath history(String query) {
        return given().get("/api/v1/films/{film}/score/history?" + query, film.filmId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse asOf(String time) {
        return given().queryParam("time", time)
                .get("/api/v1/films/{film}/score/history/as-of", film.slug())
                .then()
                .statusCode(200);
    }

    private static void assertThatEachChangeBeginsWhereTheOneBeforeEnded(JsonPath history) {
        var from = history.getList("items.from");
        var to = history.getList("items.to");
        assertThat(from.subList(0, from.size() - 1)).isEqualTo(to.subList(1, to.size()));
    }
}
