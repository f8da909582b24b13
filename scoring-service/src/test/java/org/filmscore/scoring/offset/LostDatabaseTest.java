package org.filmscore.scoring.offset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.filmscore.scoring.ServiceUnderTest;
import org.filmscore.testing.Topic;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service starts on an empty database, as after the loss of its database. */
@QuarkusTest
@QuarkusTestResource(value = EmptyDatabase.class, restrictToAnnotatedClass = true)
class LostDatabaseTest {

    @Inject
    Jdbi database;

    @Test
    void restoresAllScoresFromTheTopics() {
        eventually(() -> given().get("/api/v1/films/{film}/score", EmptyDatabase.FILM)
                .then()
                .statusCode(200)
                .body("slug", equalTo("lost-and-found"))
                .body("metascore.value", equalTo(50))
                .body("metascore.distribution.mixed.count", equalTo(2))
                .body("userScore.value", equalTo(5.5f)));
        assertThat(ServiceUnderTest.differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"films", "publications", "critics", "critic-reviews", "user-reviews"})
    void storesTheEndOffsetOfEveryTopic(String topic) {
        eventually(() -> assertThat(stored(topic)).isEqualTo(ends(topic)));
    }

    /** The events say that the film was scored in 2026-11-21. The topics no longer tell how it got there. */
    @Test
    void answersNothingForTimesBeforeItsHistoryBegins() {
        eventually(() -> asOf("9999-12-31")
                .body("metascore.value", equalTo(50))
                .body("userScore.value", equalTo(5.5f))
                .body("knownFrom", notNullValue()));

        asOf("2026-11-21T17:02:11Z").body("metascore", nullValue()).body("userScore", nullValue());
        var knownFrom = Instant.parse(asOf("9999-12-31").extract().path("knownFrom"));
        asOf(knownFrom.toString()).body("metascore.value", equalTo(50));
        asOf(knownFrom.minusMillis(1).toString()).body("metascore", nullValue());
        given().get("/api/v1/films/{film}/score/history?count=true", EmptyDatabase.FILM)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
    }

    private static ValidatableResponse asOf(String time) {
        return given().get("/api/v1/films/{film}/score/history/as-of?time={time}", EmptyDatabase.FILM, time)
                .then()
                .statusCode(200);
    }

    private Map<Integer, Long> stored(String topic) {
        return database.withHandle(handle -> handle.createQuery("SELECT partition, next FROM positions WHERE topic = ?")
                .bind(0, topic)
                .collectRows(Collectors.toMap(
                        row -> row.getColumn("partition", Integer.class), row -> row.getColumn("next", Long.class))));
    }

    private static Map<Integer, Long> ends(String topic) {
        var ends = new HashMap<Integer, Long>();
        Topic.named(topic).records().forEach(record -> ends.put(record.partition(), record.offset() + 1));
        return ends;
    }
}
