package org.filmscore.catalog.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.aWordOfItsOwn;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.filmscore.catalog.film.Editing.asEditor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FilmPagesTest {

    private final String word = aWordOfItsOwn();

    @Test
    void showsEachFilmOnceInEveryOrder() {
        for (int i = 0; i < 7; i++) {
            aFilm().titled(word + " " + i % 3)
                    .with("releasedOn", i % 2 == 0 ? "2000-01-0" + (i + 1) : null)
                    .published();
        }

        for (var sort : List.of("title", "-title", "releasedOn", "-releasedOn,title", "metascore,-title")) {
            var ids = allPages("/films?limit=2&sort=" + sort + "&q=" + word);
            assertThat(ids).as(sort).hasSize(7).doesNotHaveDuplicates();
        }
    }

    @Test
    void refusesACursorOfAnotherList() {
        aFilm().titled(word).published();
        aFilm().titled(word).published();
        var next = asAnybody().get("/films?limit=1&q=" + word).then().extract().<String>path("next");

        asAnybody()
                .urlEncodingEnabled(false)
                .get(path(next).replace(word, "other"))
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("cursor"));
    }

    @Test
    void linksTheNextPageAndCountsAllFilms() {
        aFilm().titled(word).published();
        aFilm().titled(word).published();

        asAnybody()
                .get("/films?limit=1&count=true&q=" + word)
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("total", equalTo(2));
        asAnybody()
                .get("/films?limit=2&q=" + word)
                .then()
                .body("next", nullValue())
                .body("items.title", contains(word, word));
    }

    @Test
    void showsAFilmThatMovesAheadWhileTheListIsRead() {
        var first = aFilm().titled(word + " 1").published();
        var second = aFilm().titled(word + " 2").published();
        var third = aFilm().titled(word + " 3").published();
        var page = asAnybody().get("/films?limit=1&q=" + word).then().extract();

        asEditor()
                .contentType("application/merge-patch+json")
                .body(Map.of("title", word + " 4"))
                .patch("/films/" + second)
                .then()
                .statusCode(200);

        assertThat(page.<List<String>>path("items.id")).containsExactly(first);
        assertThat(allPages(page.path("next"))).containsExactly(third, second);
    }

    private static List<String> allPages(String first) {
        var ids = new ArrayList<String>();
        for (var next = first; next != null; ) {
            var page = asAnybody()
                    .urlEncodingEnabled(false)
                    .get(path(next))
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        }
        return ids;
    }

    private static String path(String address) {
        return address.replaceAll("https?://[^/]+/api/v1", "");
    }
}
