package org.filmscore.catalog.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.aWordOfItsOwn;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.filmscore.catalog.film.Editing.asEditor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CataloguingTest {

    @Test
    void publishesAFilmUnderASlugOfTitleAndYear() {
        var word = aWordOfItsOwn();

        var published = aFilm().titled("Won't Back Down " + word)
                .released(2012)
                .posted()
                .then();

        published
                .statusCode(201)
                .header("Location", endsWith("/api/v1/films/" + film("wont-back-down-" + word + "-2012")))
                .body("revision", equalTo(1));
    }

    @Test
    void numbersTheSlugOfAFilmWithTheSameTitleAndYear() {
        var word = aWordOfItsOwn();
        aFilm().titled(word).released(1979).published();

        aFilm().titled(word).released(1979).posted().then().statusCode(201).body("slug", equalTo(word + "-1979-2"));
    }

    @Test
    void derivesTheYearFromTheDayOfRelease() {
        aFilm().with("releasedOn", "2012-09-28")
                .posted()
                .then()
                .statusCode(201)
                .body("year", equalTo(2012))
                .body("releasedOn", equalTo("2012-09-28"));
    }

    @Test
    void refusesAnExternalIdOfAnotherFilmAndSaysWhichThatIs() {
        var id = aWordOfItsOwn();
        var first = aFilm().with("externalIds", Map.of("imdb", id)).published();

        aFilm().with("externalIds", Map.of("imdb", id))
                .posted()
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/film-already-there"))
                .body("existing", equalTo("/api/v1/films/" + first));
    }

    @Test
    void replacesTheWholeDescriptionOfAFilm() {
        var film = aFilm().titled("Heat").starring("Al Pacino").published();

        asEditor()
                .body(aFilm().titled("Heat again").draft())
                .put("/films/" + film)
                .then()
                .statusCode(200);

        asAnybody()
                .get("/films/" + film)
                .then()
                .body("title", equalTo("Heat again"))
                .body("credits", equalTo(List.of()))
                .body("revision", equalTo(2));
    }

    @Test
    void patchesPropertiesOfAFilmAndRemovesThoseThatAreNull() {
        var film = aFilm().titled("Heat")
                .with("synopsis", "Cops and robbers.")
                .starring("Al Pacino")
                .published();

        asEditor()
                .body("{\"synopsis\": null, \"runtimeMinutes\": 170}")
                .patch("/films/" + film)
                .then()
                .statusCode(200)
                .body("title", equalTo("Heat"))
                .body("synopsis", nullValue())
                .body("runtimeMinutes", equalTo(170))
                .body("credits.person.name", contains("Al Pacino"));
    }

    @Test
    void refusesAPatchWhoseResultBreaksARuleAndChangesNothing() {
        var film = aFilm().titled("Heat").published();

        asEditor()
                .body("{\"title\": null}")
                .patch("/films/" + film)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/title"));

        asAnybody().get("/films/" + film).then().body("title", equalTo("Heat")).body("revision", equalTo(1));
    }

    @Test
    void hidesAWithdrawnFilmUntilItIsRestored() {
        var film = aFilm().titled("Heat").published();

        asEditor().delete("/films/" + film).then().statusCode(204);
        asAnybody().get("/films/" + film).then().statusCode(404).body("type", equalTo("/problems/film-not-found"));

        asEditor().post("/films/" + film + "/restore").then().statusCode(200).body("revision", equalTo(3));
        asAnybody().get("/films/" + film).then().statusCode(200);
    }

    @Test
    void publishesEachChangeOnceAndInOnePartition() {
        var film = aFilm().titled("Heat").published();
        asEditor()
                .body(aFilm().titled("Heat").draft())
                .put("/films/" + film)
                .then()
                .statusCode(200);
        asEditor().delete("/films/" + film).then().statusCode(204);
        asEditor().post("/films/" + film + "/restore").then().statusCode(200);

        await().until(() -> published(film).size() >= 3);

        assertThat(published(film))
                .extracting(record ->
                        new String(record.headers().lastHeader("ce_type").value()))
                .containsExactly(
                        "org.filmscore.film.published", "org.filmscore.film.withdrawn", "org.filmscore.film.published");
        assertThat(published(film))
                .extracting(ConsumerRecord::partition)
                .containsOnly(published(film).getFirst().partition());
    }

    private static List<ConsumerRecord<String, String>> published(String film) {
        return Topic.named("films").records().stream()
                .filter(record -> film.equals(record.key()))
                .toList();
    }

    private static String film(String slug) {
        return asAnybody().get("/films/" + slug).then().extract().path("id");
    }
}
