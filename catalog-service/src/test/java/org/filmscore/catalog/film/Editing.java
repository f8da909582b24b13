package org.filmscore.catalog.film;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.filmscore.testing.Tokens;

/** What an editor does: {@code aFilm().titled("Heat").released(1995).published()}. */
public final class Editing {

    private Editing() {}

    public static FilmFixture aFilm() {
        return new FilmFixture();
    }

    public static RequestSpecification asEditor() {
        return as(Tokens.of("eve").in("editor").signed()).header("If-Match", "*");
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).basePath("/api/v1");
    }

    public static RequestSpecification asAnybody() {
        return given().basePath("/api/v1");
    }

    /** A word that no other test uses, so that a search finds only the films of this test. */
    public static String aWordOfItsOwn() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Builds a film. */
    public static final class FilmFixture {

        private final Map<String, Object> draft = new HashMap<>(Map.of("title", "Untitled"));
        private final List<Map<String, Object>> credits = new ArrayList<>();

        public FilmFixture titled(String title) {
            return with("title", title);
        }

        public FilmFixture released(int year) {
            return with("year", year);
        }

        public FilmFixture with(String property, Object value) {
            draft.put(property, value);
            return this;
        }

        public FilmFixture starring(String person) {
            credits.add(Map.of("person", person, "role", "ACTOR"));
            return with("credits", credits);
        }

        public Map<String, Object> draft() {
            return draft;
        }

        public Response posted() {
            return asEditor().body(draft).post("/films");
        }

        /** Publishes the film and returns its id. */
        public String published() {
            return posted().then().statusCode(201).extract().path("id");
        }
    }
}
