package org.filmscore.catalog.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.aWordOfItsOwn;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FilmListTest {

    private final String word = aWordOfItsOwn();

    @Test
    void findsWordsInTitlesAndNamesRegardlessOfCaseAndAccents() {
        aFilm().titled("Amélie " + word).starring("Audrey Tautou").published();

        assertThat(titles("q=" + word.toUpperCase() + " AMELIE tautou")).containsExactly("Amélie " + word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "\\"})
    void searchesWildcardsLiterally(String wildcard) {
        aFilm().titled(word).published();

        assertThat(titles("q=" + word + " " + wildcard)).isEmpty();
    }

    @Test
    void filtersByAnyOfSeveralGenres() {
        aFilm().titled(word + " a").with("genres", List.of("Drama")).published();
        aFilm().titled(word + " b").with("genres", List.of("Comedy", "Crime")).published();
        aFilm().titled(word + " c").with("genres", List.of("Horror")).published();

        assertThat(titles("q=" + word + "&genre=Drama&genre=Crime")).containsExactly(word + " a", word + " b");
    }

    @Test
    void filtersByYear() {
        aFilm().titled(word + " 1").released(1978).published();
        aFilm().titled(word + " 2").released(1979).published();
        aFilm().titled(word + " 3").released(1980).published();

        assertThat(titles("q=" + word + "&year=1979")).containsExactly(word + " 2");
        assertThat(titles("q=" + word + "&yearFrom=1979&yearTo=1980")).containsExactly(word + " 2", word + " 3");
    }

    @Test
    void filtersByPersonAndByExternalId() {
        var film = aFilm().titled(word)
                .starring(word)
                .with("externalIds", Map.of("imdb", word))
                .published();
        var person = asAnybody().get("/films/" + film).then().extract().<String>path("credits[0].person.id");

        assertThat(titles("person=" + person)).containsExactly(word);
        assertThat(titles("externalId=imdb:" + word)).containsExactly(word);
    }

    @Test
    void sortsByMetascoreWithUnscoredFilmsLastAndFiltersByIt() {
        var good = aFilm().titled(word + " good").published();
        var bad = aFilm().titled(word + " bad").published();
        aFilm().titled(word + " unscored").published();
        scored(good, 81);
        scored(bad, 20);

        await().untilAsserted(() -> {
            assertThat(titles("sort=-metascore&q=" + word))
                    .containsExactly(word + " good", word + " bad", word + " unscored");
            assertThat(titles("sort=metascore&q=" + word))
                    .containsExactly(word + " bad", word + " good", word + " unscored");
            assertThat(titles("minMetascore=81&q=" + word)).containsExactly(word + " good");
        });
        asAnybody().get("/films/" + good).then().body("scores.metascore.value", equalTo(81));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=abc",
                "limit=",
                "sort=foo",
                "sort=title,title",
                "year=79x",
                "minMetascore=101",
                "person=nobody",
                "externalId=tt1",
                "genre=",
                "cursor=%7B",
                "availableOn=VHS",
                "region=usa",
                "maxAge=1",
                "maxLevel=VIOLENCE",
                "maxLevel=NOISE:2",
                "minLevel=MESSAGES:6",
                "genres=Drama",
                "count=yes"
            })
    void namesTheParameterThatItRefuses(String parameter) {
        asAnybody()
                .urlEncodingEnabled(false)
                .get("/films?" + parameter)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].parameter", equalTo(parameter.substring(0, parameter.indexOf('='))));
    }

    private static List<String> titles(String query) {
        return asAnybody()
                .get("/films?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
    }

    private static void scored(String film, int metascore) {
        Topic.named("film-scores")
                .send(
                        film,
                        """
                        {"filmId": "%s", "revision": 1, "asOf": "2012-10-01T17:02:11Z",
                         "metascore": {"status": "SCORED", "value": %d, "mustSee": false, "reviewCount": 4, "scoredCount": 4},
                         "userScore": {"status": "TBD", "ratingCount": 0, "reviewCount": 0}}
                        """.formatted(film, metascore),
                        Map.of("ce_type", "org.filmscore.film-score.changed", "ce_time", "2012-10-01T17:02:11Z"));
    }
}
