package org.filmscore.catalog.film;

import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.as;
import static org.filmscore.catalog.film.FilmConditions.readUnless;
import static org.filmscore.catalog.film.FilmConditions.retitle;
import static org.filmscore.catalog.film.FilmConditions.tagOf;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that are malformed, very long, or of no use. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class UnusualConditionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1", "1\"", "\"a\" \"b\"", "*,\"a\"", "W/1"})
    void refusesAMalformedTag(String condition) {
        retitle(aFilm().published(), condition, "Heat")
                .statusCode(400)
                .body("violations[0].parameter", equalTo("If-Match"));
    }

    @Test
    void readsAConditionOfThousandsOfTags() {
        var film = aFilm().published();
        var many = String.join(",", Collections.nCopies(4_000, "\"\""));

        readUnless(film, many).statusCode(200);
        readUnless(film, many + "," + tagOf(film)).statusCode(304);
        retitle(film, many, "Heat").statusCode(412);
        retitle(film, many + ",", "Heat").statusCode(400);
        retitle(film, many + "," + tagOf(film), "Heat").statusCode(200);
    }

    @Test
    void takesACommaInATagForAPartOfIt() {
        var film = aFilm().published();

        readUnless(film, "\"a,b\", " + tagOf(film)).statusCode(304);
        retitle(film, "\"a,*,b\"", "Heat").statusCode(412);
    }

    @Test
    void refusesAChangeUnlessTheStateIsAnother() {
        var film = aFilm().published();

        as(Tokens.of("eve").in("editor").signed())
                .header("If-None-Match", tagOf(film))
                .body(Map.of("title", "Heat"))
                .patch("/films/" + film)
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("If-None-Match"));
    }
}
