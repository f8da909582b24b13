package org.filmscore.catalog.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.catalog.family.Guiding.aGuide;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.aWordOfItsOwn;
import static org.filmscore.catalog.film.Editing.as;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.filmscore.catalog.film.Editing.asEditor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who changed which film, and when. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AuditTrailTest {

    private final String editor = aWordOfItsOwn();

    @Test
    void recordsEachChangeOfAFilmWithTheEditorNewestFirst() {
        var before = Instant.now();
        var film = published("Heat");
        replaced(film, "Heat, again");
        asThisEditor().header("If-Match", "*").delete("/films/" + film).then().statusCode(204);
        asThisEditor().post("/films/" + film + "/restore").then().statusCode(200);

        var trail = changes("subject=" + film)
                .body("items.operation", equalTo(List.of("restoreFilm", "withdrawFilm", "replaceFilm", "publishFilm")))
                .body("items.revision", equalTo(List.of(4, 3, 2, 1)))
                .body("items[0].by", equalTo(editor))
                .body("items[0].name", equalTo("Eve Larkspur"))
                .body("next", nullValue());
        assertThat(Instant.parse(trail.extract().path("items[3].changedAt"))).isBetween(before, Instant.now());
    }

    @Test
    void recordsAvailabilityAndFamilyGuideUnderTheirFilm() {
        var film = published("Heat");
        var offers = Map.of("items", List.of(Map.of("medium", "DVD", "region", "US")));

        asThisEditor()
                .header("If-Match", "*")
                .body(offers)
                .put("/films/" + film + "/availability")
                .then()
                .statusCode(200);
        asThisEditor()
                .header("If-Match", "*")
                .body(offers)
                .put("/films/" + film + "/availability")
                .then()
                .statusCode(200);

        aGuide().create(film).statusCode(201);

        changes("subject=" + film)
                .body("items.operation", equalTo(List.of("putFamilyGuide", "putAvailability", "publishFilm")));
    }

    @Test
    void recordsNothingForRequestsThatChangeNothing() {
        var film = published("Heat");

        replaced(film, "Heat");
        asThisEditor()
                .header("If-Match", "\"7.000000000000\"")
                .body(Map.of("title", "Stale"))
                .put("/films/" + film)
                .then()
                .statusCode(412);

        changes("subject=" + film).body("items.operation", equalTo(List.of("publishFilm")));
    }

    @Test
    void recordsEachFilmOfAnImport() {
        var row = "{\"title\": \"%1$s\", \"externalIds\": {\"test\": \"%1$s-%2$d\"}}%n";
        var rows = row.formatted(editor, 1) + row.formatted(editor, 2);

        var report = asThisEditor()
                .contentType("application/x-ndjson")
                .body(rows.getBytes())
                .post("/films/import")
                .asString();

        var ids = report.lines().limit(2).map(line -> JsonPath.from(line).getString("id"));
        changes("by=" + editor)
                .body("items.operation", equalTo(List.of("importFilms", "importFilms")))
                .body("items.subject.toSet()", equalTo(ids.collect(Collectors.toSet())));
    }

    @Test
    void isReadPageByPage() {
        var film = published("Heat");
        replaced(film, "Heat, again");
        replaced(film, "Heat, once more");

        var first = changes("by=" + editor + "&subject=" + film + "&limit=2&count=true")
                .body("items.revision", equalTo(List.of(3, 2)))
                .body("total", equalTo(3))
                .extract()
                .<String>path("next");

        asAdministrator()
                .get(first.substring(first.indexOf("/changes")))
                .then()
                .statusCode(200)
                .body("items.revision", equalTo(List.of(1)))
                .body("next", nullValue());
    }

    @Test
    void showsNothingOfUnknownEditorsAndSubjects() {
        changes("by=" + editor).body("items", hasSize(0));
        changes("subject=" + UUID.randomUUID()).body("items", hasSize(0));
        asAdministrator().get("/changes?subject=heat").then().statusCode(400);
    }

    @Test
    void isOpenToAdministratorsAlone() {
        asAnybody().get("/changes").then().statusCode(401);
        asEditor().get("/changes").then().statusCode(403);
        as(Tokens.of("mo").in("moderator").signed()).get("/changes").then().statusCode(403);
    }

    private String published(String title) {
        return asThisEditor()
                .body(aFilm().titled(title).draft())
                .post("/films")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void replaced(String film, String title) {
        asThisEditor()
                .header("If-Match", "*")
                .body(Map.of("title", title))
                .put("/films/" + film)
                .then()
                .statusCode(200);
    }

    private RequestSpecification asThisEditor() {
        return as(Tokens.of(editor).named("Eve Larkspur").in("editor").signed());
    }

    private static RequestSpecification asAdministrator() {
        return as(Tokens.of("ada").in("admin").signed());
    }

    private static ValidatableResponse changes(String query) {
        return asAdministrator().get("/changes?" + query).then().statusCode(200);
    }
}
