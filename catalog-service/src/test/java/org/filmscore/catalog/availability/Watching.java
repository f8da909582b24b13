package org.filmscore.catalog.availability;

import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.filmscore.catalog.film.Editing.asEditor;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes where a film can be watched. */
final class Watching {

    private Watching() {}

    static Map<String, Object> on(String medium, String region) {
        return Map.of("medium", medium, "region", region);
    }

    static Map<String, Object> on(String medium, String region, String availableFrom) {
        return with(on(medium, region), "availableFrom", availableFrom);
    }

    static Map<String, Object> with(Map<String, Object> offer, String property, String value) {
        var changed = new HashMap<>(offer);
        changed.put(property, value);
        return changed;
    }

    static ValidatableResponse release(String film, Object... offers) {
        return asEditor()
                .body(Map.of("items", Arrays.asList(offers)))
                .put("/films/" + film + "/availability")
                .then();
    }

    static ValidatableResponse read(String film) {
        return asAnybody().get("/films/" + film + "/availability").then().statusCode(200);
    }

    static List<String> states(String film) {
        return read(film).extract().path("items.state");
    }

    static String tagOf(String film) {
        return read(film).extract().header("ETag");
    }
}
