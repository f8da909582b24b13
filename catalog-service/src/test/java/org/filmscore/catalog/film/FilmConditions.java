package org.filmscore.catalog.film;

import static org.filmscore.catalog.film.Editing.as;
import static org.filmscore.catalog.film.Editing.asAnybody;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.filmscore.testing.Tokens;

/** Vocabulary for tests: conditional reads and changes of one film. */
final class FilmConditions {

    private FilmConditions() {}

    static ValidatableResponse retitle(String film, String condition, String title) {
        return as(Tokens.of("eve").in("editor").signed())
                .header("If-Match", condition)
                .body(Map.of("title", title))
                .patch("/films/" + film)
                .then();
    }

    static ValidatableResponse read(String film) {
        return asAnybody().get("/films/" + film).then();
    }

    static ValidatableResponse readUnless(String film, String condition) {
        return asAnybody()
                .header("If-None-Match", condition)
                .get("/films/" + film)
                .then();
    }

    static String tagOf(String film) {
        return read(film).extract().header("ETag");
    }
}
