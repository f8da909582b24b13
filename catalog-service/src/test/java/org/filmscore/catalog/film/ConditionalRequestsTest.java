package org.filmscore.catalog.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.as;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.filmscore.catalog.film.FilmConditions.read;
import static org.filmscore.catalog.film.FilmConditions.readUnless;
import static org.filmscore.catalog.film.FilmConditions.retitle;
import static org.filmscore.catalog.film.FilmConditions.tagOf;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
}
