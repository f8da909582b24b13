package org.filmscore.catalog.family;

import static org.filmscore.catalog.film.Editing.as;
import static org.filmscore.catalog.film.Editing.asAnybody;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filmscore.testing.Tokens;

/** What an editor of family guides does: {@code aGuide().from(9).with("VIOLENCE", 2).written(film)}. */
public final class Guiding {

    static final List<String> CATEGORIES =
            List.of("MESSAGES", "ROLE_MODELS", "VIOLENCE", "SEX", "LANGUAGE", "CONSUMERISM", "DRINKING_DRUGS_SMOKING");

    private final Map<String, Object> draft = new HashMap<>(Map.of("recommendedAge", 9, "headline", "Uplifting."));
    private final List<Map<String, Object>> categories = new ArrayList<>();

    private Guiding() {}

    /** A guide with every category at level 0. */
    public static Guiding aGuide() {
        var guide = new Guiding();
        CATEGORIES.forEach(category -> guide.categories.add(Map.of("category", category, "level", 0)));
        return guide.and("categories", guide.categories);
    }

    Guiding from(int age) {
        return and("recommendedAge", age);
    }

    Guiding and(String property, Object value) {
        draft.put(property, value);
        return this;
    }

    Guiding with(String category, int level) {
        return with(Map.of("category", category, "level", level));
    }

    Guiding with(String category, int level, String text) {
        return with(Map.of("category", category, "level", level, "text", text));
    }

    private Guiding with(Map<String, Object> said) {
        categories.removeIf(category -> category.get("category").equals(said.get("category")));
        categories.add(said);
        return this;
    }

    Guiding without(String category) {
        categories.removeIf(said -> said.get("category").equals(category));
        return this;
    }

    Guiding twice(String category) {
        categories.add(Map.of("category", category, "level", 1));
        return this;
    }

    /** Where the film has none yet. */
    public ValidatableResponse create(String film) {
        return put(film, "If-None-Match", "*");
    }

    ValidatableResponse put(String film, String tag) {
        return put(film, "If-Match", tag);
    }

    private ValidatableResponse put(String film, String header, String condition) {
        return as(Tokens.of("eve").in("editor").signed())
                .header(header, condition)
                .body(draft)
                .put("/films/" + film + "/family-guide")
                .then();
    }

    ValidatableResponse put(String film) {
        return put(film, "*");
    }

    void written(String film) {
        create(film).statusCode(201);
    }

    static ValidatableResponse read(String film) {
        return asAnybody().get("/films/" + film + "/family-guide").then();
    }
}
