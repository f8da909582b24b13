package org.filmscore.catalog.person;

import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.aWordOfItsOwn;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.filmscore.catalog.film.Editing.asEditor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FilmographyTest {

    private final String name = "Viola " + aWordOfItsOwn();

    @Test
    void showsAPersonWithTheirFilmsNewestFirst() {
        var old = aFilm().titled("Old").released(1999).starring(name).published();
        var unknown = aFilm().titled("Unknown").starring(name).published();
        var young = aFilm().titled("Young")
                .with("releasedOn", "2012-09-28")
                .starring(name)
                .published();
        aFilm().titled("Another").starring("Somebody else").published();

        read(idOf(old))
                .statusCode(200)
                .body("name", equalTo(name))
                .body("filmCount", equalTo(3))
                .body("films.id", contains(young, old, unknown))
                .body("films.title", contains("Young", "Old", "Unknown"))
                .body("films[0].year", equalTo(2012));
    }

    @Test
    void bringsAllPartsInAFilmTogether() {
        var film = aFilm().titled("Heat")
                .with(
                        "credits",
                        List.of(
                                Map.of("person", name, "role", "DIRECTOR"),
                                Map.of("person", "Somebody else", "role", "WRITER"),
                                Map.of("person", name, "role", "ACTOR", "character", "Nona Alberts")))
                .published();

        read(idOf(film))
                .body("filmCount", equalTo(1))
                .body("films.parts[0].role", contains("DIRECTOR", "ACTOR"))
                .body("films[0].parts[1].character", equalTo("Nona Alberts"));
    }

    @Test
    void leavesWithdrawnFilmsOutUntilTheyAreRestored() {
        var film = aFilm().titled("Heat").starring(name).published();
        var person = idOf(film);

        asEditor().delete("/films/" + film).then().statusCode(204);
        read(person).statusCode(200).body("films", empty()).body("filmCount", equalTo(0));

        asEditor().post("/films/" + film + "/restore").then().statusCode(200);
        read(person).body("films.id", contains(film));
    }

    @Test
    void endsAtAHundredFilmsAndCountsThemAll() {
        var films = IntStream.range(0, Filmographies.MOST + 1)
                .mapToObj(i -> aFilm().titled("Part " + i)
                        .released(1900 + i)
                        .starring(name)
                        .published())
                .toList();

        read(idOf(films.getFirst()))
                .body("filmCount", equalTo(Filmographies.MOST + 1))
                .body("films", hasSize(Filmographies.MOST))
                .body("films[0].id", equalTo(films.getLast()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"viola-davis", "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5e", "%20"})
    void isNotFoundForAnUnknownId(String id) {
        asAnybody()
                .urlEncodingEnabled(false)
                .get("/people/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/person-not-found"));
    }

    private static ValidatableResponse read(String person) {
        return asAnybody().get("/people/" + person).then();
    }

    private String idOf(String film) {
        return asAnybody()
                .get("/films/" + film)
                .then()
                .extract()
                .path("credits.find { it.person.name == '" + name + "' }.person.id");
    }
}
