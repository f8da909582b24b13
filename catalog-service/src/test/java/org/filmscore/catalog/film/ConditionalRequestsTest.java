package org.filmscore.catalog.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.as;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ConditionalRequestsTest {

    @Test
    void tagsAResponseWithRevisionAndDigest() {
        var film = aFilm().published();

        read(film).header("ETag", matchesPattern("\"1\\.[\\w-]{16}\"")).header("Cache-Control", "no-cache");
        asAnybody().get("/films").then().header("ETag", matchesPattern("\"[\\w-]{16}\""));
    }

    @Test
    void answersNotModifiedToAKnownTag() {
        var film = aFilm().published();
        var tag = tagOf(film);

        readUnless(film, tag).statusCode(304).header("ETag", tag).body(emptyString());
        readUnless(film, "\"other\", W/" + tag).statusCode(304);
        readUnless(film, "*").statusCode(304);
        readUnless(film, "\"other\"").statusCode(200);
    }

    @Test
    void answersTheFilmAgainAfterAChange() {
        var film = aFilm().published();
        var tag = tagOf(film);
        retitle(film, tag, "Heat").statusCode(200);

        readUnless(film, tag).statusCode(200).body("title", equalTo("Heat"));
    }

    @Test
    void refusesTheSecondOfTwoChangesOfOneRevision() {
        var film = aFilm().published();
        var tag = tagOf(film);
        retitle(film, tag, "Heat").statusCode(200);

        retitle(film, tag, "Cold").statusCode(412).body("type", equalTo("/problems/stale"));
        read(film).body("title", equalTo("Heat")).body("revision", equalTo(2));
    }

    @Test
    void acceptsAChangeThatIsMadeAlready() {
        var film = aFilm().published();
        var tag = tagOf(film);
        retitle(film, tag, "Heat").statusCode(200);

        retitle(film, tag, "Heat").statusCode(200).body("revision", equalTo(2));
    }

    @Test
    void acceptsTheTagOfTheResponseToAChange() {
        var film = aFilm().published();
        var next = retitle(film, tagOf(film), "Heat").extract().header("ETag");

        retitle(film, next, "Cold").statusCode(200).body("revision", equalTo(3));
    }

    @Test
    void requiresAPreconditionForAChange() {
        var film = aFilm().published();

        var editor = as(Tokens.of("eve").in("editor").signed());
        editor.body(Map.of("title", "Heat"))
                .patch("/films/" + film)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
        editor.delete("/films/" + film).then().statusCode(428);
        read(film).body("revision", equalTo(1));
    }

    @Test
    void authenticatesBeforeItChecksThePrecondition() {
        asAnybody().delete("/films/" + aFilm().published()).then().statusCode(401);
    }

    @Test
    void changesAnyRevisionForAnAsterisk() {
        var film = aFilm().published();

        retitle(film, "*", "Heat").statusCode(200);
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void changesNothingThatExistsForACallerWhoExpectsNothing(String method) {
        var film = aFilm().published();
        var editor = as(Tokens.of("eve").in("editor").signed()).body(Map.of("title", "Heat"));

        editor.header("If-None-Match", "*")
                .request(method, "/films/" + film)
                .then()
                .statusCode(412);
        editor.header("If-Match", "*").request(method, "/films/" + film).then().statusCode(412);
        read(film).body("revision", equalTo(1));
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

    @Test
    void answersHeadWithTheHeadersOfGet() {
        var film = aFilm().published();

        for (var path : List.of("/films/" + film, "/films?limit=1", "/genres", "/films/nothing")) {
            var get = asAnybody().get(path).then().extract();
            var head = asAnybody().head(path).then().extract();
            assertThat(head.statusCode()).isEqualTo(get.statusCode());
            assertThat(head.header("Cache-Control")).isEqualTo(get.header("Cache-Control"));
            assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
        }
    }

    @Test
    void tellsNobodyOfAStaleChange() {
        var film = aFilm().published();
        var before = tagOf(film);

        retitle(film, "\"7.AAAAAAAAAAAAAAAA\"", "Heat").statusCode(412);

        assertThat(tagOf(film)).isEqualTo(before);
    }

    private static ValidatableResponse retitle(String film, String condition, String title) {
        return as(Tokens.of("eve").in("editor").signed())
                .header("If-Match", condition)
                .body(Map.of("title", title))
                .patch("/films/" + film)
                .then();
    }

    private static ValidatableResponse read(String film) {
        return asAnybody().get("/films/" + film).then();
    }

    private static ValidatableResponse readUnless(String film, String condition) {
        return asAnybody()
                .header("If-None-Match", condition)
                .get("/films/" + film)
                .then();
    }

    private static String tagOf(String film) {
        return read(film).extract().header("ETag");
    }
}
