package org.filmscore.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.fourCriticsGiving;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Facts.withdrawn;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.RandomFilms.CHARTS;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.logging.Log;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filmscore.events.Event;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ChartTest {

    private static final int FILMS = 60;

    /** Only the films of one test have this genre. */
    private final String genre = "Genre " + UUID.randomUUID();

    @Inject
    Jdbi database;

    @Test
    void hasTheOrderOfARecomputation() {
        var seed = System.nanoTime();
        Log.infof("Charts of %d random films from the seed %d", FILMS, seed);
        var films = new RandomFilms(FILMS, genre, new Random(seed));
        publish(films.events().stream());
        eventually(() ->
                assertThat(chart("most-discussed", "")).hasSameSizeAs(films.expected("most-discussed", null, 0, 0)));

        for (var chart : CHARTS) {
            eventually(() -> assertThat(chart(chart, "")).isEqualTo(films.expected(chart, null, 0, meanTenths())));
            assertThat(chart(chart, "&year=2012"))
                    .as("%s of 2012", chart)
                    .isEqualTo(films.expected(chart, 2012, 0, meanTenths()));
            assertThat(chart(chart, "&minReviews=6"))
                    .as("%s with six at least", chart)
                    .isEqualTo(films.expected(chart, null, 6, meanTenths()));
        }
    }

    @Test
    void showsEachFilmWithItsRankItsFigureAndItsScore() {
        var film = film();
        publish(film);
        publish(fourCriticsGiving(72, film));
        publish(ratings(film, 5, 5, 6, 6));
        eventually(() -> assertThat(chart("divided", "")).hasSize(1));

        var item = page("divided", "&count=true");

        assertThat(item.getLong("total")).isEqualTo(1);
        assertThat(item.getInt("items[0].rank")).isEqualTo(1);
        assertThat(item.getInt("items[0].figure")).isEqualTo(72 - 55);
        assertThat(item.getString("items[0].film.title")).isEqualTo(film.title());
        assertThat(item.getMap("items[0].score"))
                .isEqualTo(given().get("/api/v1/films/" + film.slug() + "/score")
                        .jsonPath()
                        .getMap(""));
    }

    @Test
    void hidesAWithdrawnFilmUntilItIsRestored() {
        var films = scored(50, 60, 70);
        assertThat(chart("best", "")).containsExactly(id(films.get(2)), id(films.get(1)), id(films.get(0)));
        var gone = withdrawn(films.get(1));

        publish(gone);
        eventually(() -> assertThat(chart("best", "")).containsExactly(id(films.get(2)), id(films.get(0))));
        publish(new FilmPublished(
                gone.filmId(), gone.revision() + 1, films.get(1).slug(), "Back", 2012, null, List.of(genre)));

        eventually(() ->
                assertThat(chart("best", "")).containsExactly(id(films.get(2)), id(films.get(1)), id(films.get(0))));
    }

    @Test
    void showsEachUnmovedFilmOnceWhileOtherScoresChange() {
        var films = scored(IntStream.range(0, 20).map(i -> 20 + 2 * i).toArray());
        var first = page("best", "&limit=5");
        var shown = new ArrayList<>(first.getList("items.film.id", String.class));
        var top = films.get(19);
        var bottom = films.get(0);

        publish(fourCriticsGiving(0, top));
        publish(Stream.of(fourCriticsGiving(100, bottom), fourCriticsGiving(100, bottom))
                .flatMap(each -> each));
        eventually(() -> assertThat(chart("best", "").indexOf(id(top))).isGreaterThan(10));
        eventually(() -> assertThat(chart("best", "").indexOf(id(bottom))).isLessThan(3));
        shown.addAll(rest(first));

        assertThat(shown)
                .filteredOn(film -> !List.of(id(top), id(bottom)).contains(film))
                .containsExactlyElementsOf(films.subList(1, 19).reversed().stream()
                        .map(ChartTest::id)
                        .toList());
    }

    @Test
    void refusesUnknownChartsAndParameters() {
        given().get("/api/v1/charts/funniest").then().statusCode(404).body("type", endsWith("/chart-not-found"));
        given().get("/api/v1/charts/best?minReviews=-1")
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("minReviews"));
        given().get("/api/v1/charts/best?genres=Drama")
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("genres"));
        given().get("/api/v1/charts/best?cursor=WyJhIix7fV0")
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("cursor"));
    }

    /** Films with these metascores. */
    private List<FilmPublished> scored(int... metascores) {
        var films = IntStream.of(metascores).mapToObj(score -> film()).toList();
        var events = new ArrayList<Event>(films);
        IntStream.range(0, metascores.length)
                .forEach(i -> fourCriticsGiving(metascores[i], films.get(i)).forEach(events::add));
        publish(events.stream());
        eventually(() -> assertThat(chart("best", "")).hasSize(metascores.length));
        return films;
    }

    private FilmPublished film() {
        var id = UUID.randomUUID();
        return new FilmPublished(id, 1, "film-" + id, "A film of its genre", 2012, null, List.of(genre));
    }

    /** The ids of all films of a chart, read page by page. */
    private List<String> chart(String name, String filter) {
        var first = page(name, filter + "&limit=7");
        var shown = new ArrayList<>(first.getList("items.film.id", String.class));
        shown.addAll(rest(first));
        return shown;
    }

    private JsonPath page(String name, String filter) {
        return given().queryParam("genre", genre)
                .get("/api/v1/charts/" + name + "?" + filter.replaceFirst("^&", ""))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> rest(JsonPath first) {
        var shown = new ArrayList<String>();
        for (var next = first.getString("next"); next != null; ) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            shown.addAll(page.getList("items.film.id", String.class));
            next = page.getString("next");
        }
        return shown;
    }

    /** The mean of all ratings of all shown films, in tenths, rounded half up. */
    private long meanTenths() {
        return database.withHandle(
                handle -> handle.createQuery("""
                        SELECT coalesce(round(10 * sum((n - 1) * count) / nullif(sum(count), 0)), 0)
                        FROM film_scores, unnest(rating_counts) WITH ORDINALITY AS c (count, n) WHERE shown
                        """).mapTo(Long.class).one());
    }

    private static String id(FilmPublished film) {
        return film.filmId().toString();
    }
}
