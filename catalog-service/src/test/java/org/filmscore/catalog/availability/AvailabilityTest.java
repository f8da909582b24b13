package org.filmscore.catalog.availability;

import static org.filmscore.catalog.availability.Watching.on;
import static org.filmscore.catalog.availability.Watching.read;
import static org.filmscore.catalog.availability.Watching.release;
import static org.filmscore.catalog.availability.Watching.tagOf;
import static org.filmscore.catalog.availability.Watching.with;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.as;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.filmscore.catalog.film.Editing.asEditor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AvailabilityTest {

    private String film;

    @BeforeEach
    void publishAFilm() {
        film = aFilm().published();
    }

    @Test
    void isEmptyBeforeTheFirstWrite() {
        read(film)
                .header("ETag", startsWith("\"0."))
                .body("filmId", equalTo(film))
                .body("revision", equalTo(0))
                .body("items", empty());
    }

    @Test
    void isReadInTheOrderWritten() {
        var offer = with(on("STREAMING", "US"), "provider", "Example Video");

        release(film, with(offer, "url", "https://video.example/1"), on("DVD", "GB", "2013-01-15"))
                .statusCode(200)
                .body("revision", equalTo(1));

        read(film)
                .body("items.medium", contains("STREAMING", "DVD"))
                .body("items.region", contains("US", "GB"))
                .body("items[0].provider", equalTo("Example Video"))
                .body("items[0].url", equalTo("https://video.example/1"))
                .body("items[1].availableFrom", equalTo("2013-01-15"));
    }

    @Test
    void isReplacedAsAWhole() {
        release(film, on("DVD", "US"), on("RENT", "US"));

        release(film, on("BUY", "US")).body("revision", equalTo(2)).body("items.medium", contains("BUY"));
        release(film).body("revision", equalTo(3)).body("items", empty());
    }

    @Test
    void keepsItsRevisionWhereNothingChanges() {
        release(film, on("DVD", "US", "2013-01-15"));

        release(film, on("DVD", "US", "2013-01-15")).statusCode(200).body("revision", equalTo(1));
    }

    @Test
    void isShownForSomeRegions() {
        release(film, on("DVD", "US"), on("DVD", "GB"), on("DVD", "DE"));

        asAnybody()
                .get("/films/" + film + "/availability?region=GB&region=DE")
                .then()
                .body("items.region", contains("GB", "DE"));
    }

    @Test
    void acceptsTheFirstOfTwoChangesOfOneRevision() {
        var nothing = tagOf(film);

        put(nothing, on("DVD", "US")).statusCode(200);
        put(nothing, on("BUY", "US")).statusCode(412);
        put(tagOf(film), on("BUY", "US")).statusCode(200).body("revision", equalTo(2));
        put(nothing, on("RENT", "US")).statusCode(412);
    }

    @Test
    void hasOneItemForAMediumRegionAndProvider() {
        release(film, on("DVD", "US"), on("DVD", "GB"), on("DVD", "US", "2013-01-15"))
                .statusCode(400)
                .body("violations.pointer", contains("/items/2"));
        release(film, on("DVD", "US"), with(on("DVD", "US"), "provider", "Example Video"))
                .statusCode(200);
    }

    @Test
    void namesEachPartThatBreaksARule() {
        var bad = Map.<String, Object>of("medium", "DVD", "region", "usa", "url", "ftp://x", "provider", " ");

        release(film, on("DVD", "US"), bad)
                .statusCode(400)
                .body("violations.pointer", contains("/items/1/provider", "/items/1/region", "/items/1/url"));
        release(film, on("VHS", "US")).statusCode(400).body("violations[0].pointer", equalTo("/items/0/medium"));
        asEditor().body("{}").put("/films/" + film + "/availability").then().statusCode(400);
    }

    @Test
    void isWithdrawnAndRestoredWithTheFilm() {
        release(film, on("DVD", "US"));

        asEditor().delete("/films/" + film).then().statusCode(204);
        asAnybody()
                .get("/films/" + film + "/availability")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/film-not-found"));

        asEditor().post("/films/" + film + "/restore").then().statusCode(200);
        read(film).body("items.medium", contains("DVD"));
    }

    @Test
    void isWrittenByEditorsAlone() {
        var draft = Map.of("items", List.of());
        var path = "/films/" + film + "/availability";

        as(Tokens.of("ana").signed())
                .header("If-Match", "*")
                .body(draft)
                .put(path)
                .then()
                .statusCode(403);
        asAnybody().contentType("application/json").body(draft).put(path).then().statusCode(401);
    }

    private ValidatableResponse put(String tag, Map<String, Object> offer) {
        return as(Tokens.of("eve").in("editor").signed())
                .header("If-Match", tag)
                .body(Map.of("items", List.of(offer)))
                .put("/films/" + film + "/availability")
                .then();
    }
}
