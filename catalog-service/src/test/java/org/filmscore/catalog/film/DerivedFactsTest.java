package org.filmscore.catalog.film;

import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.aWordOfItsOwn;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.filmscore.catalog.film.Editing.asEditor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

/** What follows from other facts about a film follows from them after each change. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class DerivedFactsTest {

    private final String word = aWordOfItsOwn();

    @Test
    void theYearFollowsTheDayOfRelease() {
        var film = aFilm().titled(word).with("releasedOn", "2012-09-28").published();

        patched(film, "{\"releasedOn\": \"2014-01-01\"}").body("year", equalTo(2014));

        found("year=2014").body("items.id", contains(film));
        found("year=2012").body("items", empty());
    }

    @Test
    void theYearGoesWithTheDayOfRelease() {
        var film = aFilm().titled(word).with("releasedOn", "2012-09-28").published();

        patched(film, "{\"releasedOn\": null}").body("year", nullValue());

        found("yearFrom=1900").body("items", empty());
    }

    @Test
    void aStatedYearStaysUntilItIsTakenAway() {
        var film = aFilm().titled(word)
                .released(2012)
                .with("releasedOn", "2012-09-28")
                .published();

        patched(film, "{\"releasedOn\": \"2014-01-01\"}").body("year", equalTo(2012));
        patched(film, "{\"year\": null}").body("year", equalTo(2014));
    }

    @Test
    void theSlugStays() {
        var film = aFilm().titled(word).with("releasedOn", "2012-09-28").published();

        patched(film, "{\"title\": \"Another\", \"releasedOn\": \"2014-01-01\"}")
                .body("slug", equalTo(word + "-2012"));
    }

    @Test
    void aSearchFindsTheTitleAndThePeopleOfToday() {
        var film = aFilm().titled("Old " + word).starring("Ana " + word).published();

        patched(
                film,
                "{\"title\": \"New %s\", \"credits\": [{\"person\": \"Bob %s\", \"role\": \"ACTOR\"}]}"
                        .formatted(word, word));

        found("q=new " + word + " bob").body("items.id", contains(film));
        found("q=old " + word).body("items", empty());
        found("q=ana " + word).body("items", empty());
    }

    private static ValidatableResponse patched(String film, String patch) {
        asEditor().body(patch).patch("/films/" + film).then().statusCode(200);
        return asAnybody().get("/films/" + film).then().statusCode(200);
    }

    private ValidatableResponse found(String filter) {
        var words = filter.startsWith("q=") ? "" : "&q=" + word;
        return asAnybody().get("/films?" + filter + words).then().statusCode(200);
    }
}
