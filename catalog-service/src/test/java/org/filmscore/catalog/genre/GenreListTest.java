package org.filmscore.catalog.genre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.aWordOfItsOwn;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.filmscore.catalog.film.Editing.asEditor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class GenreListTest {

    private final String drama = "Drama " + aWordOfItsOwn();
    private final String crime = "Crime " + aWordOfItsOwn();

    @Test
    void countsTheFilmsOfEachGenre() {
        aFilm().with("genres", List.of(drama)).published();
        aFilm().with("genres", List.of(crime, drama)).published();

        assertThat(counts("limit=100")).containsEntry(drama, 2).containsEntry(crime, 1);
    }

    @Test
    void countsAFilmThatNamesAGenreTwiceOnce() {
        aFilm().with("genres", List.of(drama, drama)).published();

        assertThat(counts("limit=100")).containsEntry(drama, 1);
    }

    @Test
    void leavesWithdrawnFilmsOut() {
        var film = aFilm().with("genres", List.of(drama)).published();

        asEditor().delete("/films/" + film).then().statusCode(204);
        assertThat(counts("limit=100")).doesNotContainKey(drama);

        asEditor().post("/films/" + film + "/restore").then().statusCode(200);
        assertThat(counts("limit=100")).containsEntry(drama, 1);
    }

    @Test
    void isReadPageByPageInOrderOfName() {
        aFilm().with("genres", List.of(drama, crime)).published();

        var names = new ArrayList<>(counts("limit=1&count=true").keySet());

        assertThat(names).contains(drama, crime).doesNotHaveDuplicates();
        assertThat(names.indexOf(crime)).isLessThan(names.indexOf(drama));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=filmCount", "limit=0", "cursor=x", "genre=Drama"})
    void namesTheParameterThatItRefuses(String parameter) {
        asAnybody().get("/genres?" + parameter).then().statusCode(400);
    }

    /** Reads all pages. */
    private static Map<String, Integer> counts(String query) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var next = "/genres?" + query; next != null; ) {
            var page = asAnybody()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<Map<String, Object>>>path("items")
                    .forEach(genre -> counts.put((String) genre.get("name"), (Integer) genre.get("filmCount")));
            next = page.path("next") == null ? null : page.<String>path("next").replaceAll("https?://[^/]+/api/v1", "");
        }
        return counts;
    }
}
