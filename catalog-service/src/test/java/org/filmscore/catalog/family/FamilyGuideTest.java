package org.filmscore.catalog.family;

import static org.filmscore.catalog.family.Guiding.CATEGORIES;
import static org.filmscore.catalog.family.Guiding.aGuide;
import static org.filmscore.catalog.family.Guiding.read;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FamilyGuideTest {

    private String film;

    @BeforeEach
    void publishAFilm() {
        film = aFilm().published();
    }

    @Test
    void isNotFoundBeforeTheFirstWrite() {
        read(film).statusCode(404).body("type", equalTo("/problems/family-guide-not-found"));
        read("no-such-film").statusCode(404).body("type", equalTo("/problems/film-not-found"));
    }

    @Test
    void isCreatedFirstAndReplacedAfterwards() {
        aGuide().create(film)
                .statusCode(201)
                .header("Location", endsWith("/api/v1/films/" + film + "/family-guide"))
                .header("ETag", startsWith("\"1."));

        aGuide().from(10).put(film).statusCode(200).body("revision", equalTo(2));
        aGuide().from(10).put(film).statusCode(200).body("revision", equalTo(2));
        read(film).body("recommendedAge", equalTo(10));
    }

    @Test
    void isReadAsWritten() {
        aGuide().from(9)
                .and("headline", "Uplifting school drama.")
                .and("whatParentsNeedToKnow", "Parents need to know.")
                .and("talkingPoints", List.of("Why?", "Why not?"))
                .and("provider", Map.of("name", "Example Family Media", "url", "https://family.example"))
                .written(film);

        read(film)
                .statusCode(200)
                .body("filmId", equalTo(film))
                .body("recommendedAge", equalTo(9))
                .body("headline", equalTo("Uplifting school drama."))
                .body("whatParentsNeedToKnow", equalTo("Parents need to know."))
                .body("talkingPoints", contains("Why?", "Why not?"))
                .body("provider.name", equalTo("Example Family Media"))
                .body("provider.url", equalTo("https://family.example"));
    }

    @Test
    void showsGoodStuffBeforeWhatToWatchOutFor() {
        aGuide().with("MESSAGES", 4, "Persistence pays.")
                .with("CONSUMERISM", 0, "One soda.")
                .written(film);

        read(film)
                .body("categories.category", equalTo(CATEGORIES))
                .body("categories[0]", hasEntry("text", "Persistence pays."))
                .body("categories[0].level", equalTo(4))
                .body("categories[5].level", equalTo(0))
                .body("categories[5].text", equalTo("One soda."))
                .body("categories[6].text", nullValue())
                .body(
                        "categories.kind",
                        contains(
                                "GOOD_STUFF",
                                "GOOD_STUFF",
                                "WATCH_OUT",
                                "WATCH_OUT",
                                "WATCH_OUT",
                                "WATCH_OUT",
                                "WATCH_OUT"));
    }

    @Test
    void removesWhatAReplacementLeavesOut() {
        aGuide().and("talkingPoints", List.of("Why?"))
                .and("provider", Map.of("name", "Example Family Media"))
                .with("SEX", 1, "One kiss.")
                .written(film);

        aGuide().put(film).statusCode(200);

        read(film)
                .body("talkingPoints", empty())
                .body("provider", nullValue())
                .body("categories[3].level", equalTo(0))
                .body("categories[3].text", nullValue());
    }

    @Test
    void isCreatedOnceAndThenReplaced() {
        aGuide().create(film).statusCode(201);

        aGuide().from(12).create(film).statusCode(412).body("type", equalTo("/problems/stale"));
        aGuide().from(12).put(film, read(film).extract().header("ETag")).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 19})
    void refusesAnAgeBeyondChildhood(int age) {
        aGuide().from(age).put(film).statusCode(400).body("violations.pointer", contains("/recommendedAge"));
    }

    @Test
    void requiresEachCategoryOnce() {
        aGuide().without("SEX")
                .put(film)
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/categories"))
                .body("violations[0].message", equalTo("lacks SEX"));
        aGuide().without("SEX")
                .twice("VIOLENCE")
                .put(film)
                .statusCode(400)
                .body("violations[0].message", equalTo("has VIOLENCE twice"));
        aGuide().with("VIOLENCE", 6)
                .put(film)
                .statusCode(400)
                .body("violations.pointer", hasItem("/categories/6/level"));
    }

    @Test
    void showsTheRecommendedAgeWithTheFilm() {
        asAnybody().get("/films/" + film).then().body("recommendedAge", nullValue());

        aGuide().from(9).written(film);

        asAnybody()
                .get("/films/" + film)
                .then()
                .body("recommendedAge", equalTo(9))
                .body("revision", equalTo(1));
    }
}
