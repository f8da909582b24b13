package org.filmscore.catalog.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.as;
import static org.filmscore.catalog.film.Editing.asEditor;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.filmscore.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The films that the catalog owns and the scores that it copies, line by line. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StateTest {

    private String film;

    @BeforeEach
    void publish() {
        film = aFilm().titled("Heat").published();
    }

    @Test
    void showsEachFilmAsItsEventDoes() {
        var line = line("films", film);

        assertThat(line.getString("type")).isEqualTo("org.filmscore.film.published");
        assertThat(line.getLong("revision")).isEqualTo(1);
        assertThat(line.getLong("generation")).isPositive();
        assertThat(line.getString("state.filmId")).isEqualTo(film);
        assertThat(line.getString("state.title")).isEqualTo("Heat");
    }

    @Test
    void showsAWithdrawnFilm() {
        asEditor().delete("/films/{film}", film).then().statusCode(204);

        assertThat(line("films", film).getString("type")).isEqualTo("org.filmscore.film.withdrawn");
        assertThat(line("films", film).getLong("revision")).isEqualTo(2);
    }

    @Test
    void showsEveryFilmInOrderOfIdAndEndsWithTheirNumber() {
        IntStream.range(0, 3).forEach(_ -> aFilm().titled("Another").published());

        var lines = lines("films", Map.of());

        var subjects = lines.subList(0, lines.size() - 1).stream()
                .map(line -> line.getString("subject"))
                .toList();
        assertThat(subjects).contains(film).isSorted().doesNotHaveDuplicates();
        assertThat(lines.getLast().getInt("subjects")).isEqualTo(subjects.size());
    }

    @Test
    void showsCopiedScoresWithTheGenerationThatTheyCameWith() {
        Topic.named("film-scores")
                .send(
                        film,
                        """
                        {"filmId":"%s","revision":3,"generation":7,"asOf":"2012-10-01T17:02:11Z",
                         "metascore":{"status":"SCORED","value":42,"mustSee":false,"reviewCount":36,"scoredCount":34},
                         "userScore":{"status":"SCORED","value":6.8,"band":"POSITIVE","ratingCount":13,"reviewCount":5}}
                        """.formatted(film),
                        Map.of(
                                "ce_type", "org.filmscore.film-score.changed",
                                "ce_time", "2012-10-01T17:02:11Z",
                                "ce_generation", "9"));

        await().untilAsserted(() ->
                assertThat(lines("film-scores", Map.of("subject", film))).hasSize(2));
        var line = line("film-scores", film);
        assertThat(line.getLong("generation")).isEqualTo(9);
        assertThat(line.getLong("revision")).isEqualTo(3);
        assertThat(line.getInt("state.metascore.value")).isEqualTo(42);
        assertThat(line.getFloat("state.userScore.value")).isEqualTo(6.8f);
    }

    @Test
    void refusesATopicThatItDoesNotHold() {
        asAdmin().get("/state/critics").then().statusCode(404).body("type", endsWith("topic-not-held"));
    }

    @Test
    void refusesWhatIsNoId() {
        asAdmin()
                .get("/state/films?subject=heat-1995")
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("must be an id"));
    }

    private JsonPath line(String topic, String subject) {
        return lines(topic, Map.of("subject", subject)).getFirst();
    }

    private static List<JsonPath> lines(String topic, Map<String, String> query) {
        return asAdmin()
                .queryParams(query)
                .get("/state/{topic}", topic)
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
    }

    private static RequestSpecification asAdmin() {
        return as(Tokens.of("ada").in("admin").signed());
    }
}
