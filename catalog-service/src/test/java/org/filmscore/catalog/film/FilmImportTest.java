package org.filmscore.catalog.film;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.aWordOfItsOwn;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.filmscore.catalog.film.Editing.asEditor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FilmImportTest {

    private final String word = aWordOfItsOwn();

    @Test
    void publishesARowLikeASingleFilm() {
        var alone = aFilm().titled(word).released(1995).starring("Al " + word).published();

        var report = imported("""
                {"title": "%1$s", "year": 1995, "credits": [{"person": "Al %1$s", "role": "ACTOR"}], "externalIds": {"test": "%1$s"}}
                """.formatted(word));

        assertThat(report.getFirst().getString("outcome")).isEqualTo("TAKEN");
        asAnybody()
                .get("/films/" + report.getFirst().getString("id"))
                .then()
                .statusCode(200)
                .body("slug", equalTo(word + "-1995-2"))
                .body("revision", equalTo(1))
                .body("credits[0].person.id", equalTo(personOf(alone)));
        asAnybody().get("/films?q=" + word).then().body("items", hasSize(2));
    }

    @Test
    void numbersFilmsOfTheSameName() {
        var report = imported(row("a"), row("b"), row("c"));

        assertThat(report.stream().limit(3).map(line -> slugOf(line.getString("id"))))
                .containsExactly(word + "-2001", word + "-2001-2", word + "-2001-3");
    }

    @Test
    void findsAFilmByItsExternalId() {
        var first = imported(row("a"));

        var second = imported(row("a"), row("a").replace("2001", "2002"));

        assertThat(second.get(0).getString("outcome")).isEqualTo("UNCHANGED");
        assertThat(second.get(1).getString("outcome")).isEqualTo("CHANGED");
        asAnybody()
                .get("/films/" + first.getFirst().getString("id"))
                .then()
                .body("year", equalTo(2002))
                .body("revision", equalTo(2))
                .body("slug", equalTo(word + "-2001"));
    }

    @Test
    void refusesARowWithExternalIdsOfTwoFilms() {
        imported(row("a"), row("b"));

        var report = imported("""
                {"title": "%1$s", "externalIds": {"test": "%1$s-a", "other": "1"}}""".formatted(word), """
                {"title": "%1$s", "externalIds": {"test": "%1$s-b", "other": "1"}}""".formatted(word));

        assertThat(report.get(0).getString("outcome")).isEqualTo("CHANGED");
        assertThat(report.get(1).getString("problem")).isEqualTo("film-already-there");
        assertThat(report.get(1).getString("existing")).startsWith("/api/v1/films/");
    }

    @Test
    void refusesARowWithoutAnExternalId() {
        var report = imported("{\"title\": \"" + word + "\"}");

        assertThat(report.getFirst().getString("problem")).isEqualTo("invalid-input");
        assertThat(report.getFirst().getString("violations[0].pointer")).isEqualTo("/externalIds");
    }

    @Test
    void readsCsv() {
        var report = sent("text/csv", """
                film,title,releasedOn,genres,directors,cast,certificates
                test:%1$s,"%1$s, the ""film"" again",1995-12-15,Crime|Drama,Michael Mann,Al Pacino as Vincent Hanna|Val Kilmer,US:R
                """.formatted(word));

        asAnybody()
                .get("/films/" + report.getFirst().getString("id"))
                .then()
                .body("title", equalTo(word + ", the \"film\" again"))
                .body("genres", equalTo(List.of("Crime", "Drama")))
                .body("credits.character", equalTo(Arrays.asList(null, "Vincent Hanna", null)))
                .body("certificates", equalTo(List.of(Map.of("country", "US", "rating", "R"))))
                .body("externalIds.test", equalTo(word));
    }

    private String row(String key) {
        return """
                {"title": "%1$s", "year": 2001, "externalIds": {"test": "%1$s-%2$s"}}""".formatted(word, key);
    }

    private static String slugOf(String film) {
        return asAnybody().get("/films/" + film).path("slug");
    }

    private static String personOf(String film) {
        return asAnybody().get("/films/" + film).path("credits[0].person.id");
    }

    private static List<JsonPath> imported(String... rows) {
        return sent("application/x-ndjson", String.join("\n", rows));
    }

    private static List<JsonPath> sent(String type, String body) {
        var answer = asEditor().contentType(type).body(body.getBytes(UTF_8)).post("/films/import");
        answer.then().statusCode(200);
        return answer.asString().lines().map(JsonPath::from).toList();
    }
}
