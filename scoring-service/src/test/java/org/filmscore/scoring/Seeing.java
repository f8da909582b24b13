package org.filmscore.scoring;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.filmscore.events.FilmEvent;
import org.filmscore.testing.Tokens;

/** What can be seen of the service under test from outside. */
public final class Seeing {

    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Seeing() {}

    /** Waits until the assertions hold. */
    public static void eventually(ThrowingRunnable assertions) {
        await().atMost(LONGEST).pollInterval(BETWEEN_LOOKS).untilAsserted(assertions);
    }

    public static JsonPath scoreOf(FilmEvent film) {
        return given().get("/api/v1/films/{film}/score", film.filmId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Null where it is not determined yet. */
    static Integer metascoreOf(FilmEvent film) {
        return scoreOf(film).getObject("metascore.value", Integer.class);
    }

    static int statusOfTheScoreOf(UUID film) {
        return given().get("/api/v1/films/{film}/score", film).statusCode();
    }

    /** The films that an audit finds to differ, each with what it found. */
    public static List<Map<String, Object>> differences() {
        return given().auth()
                .oauth2(Tokens.of("ada").in("admin").signed())
                .post("/api/v1/scores/audit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("differences");
    }

    /** The sum of a metric over all of its labels; 0 where it is not there yet. */
    static double metric(String name) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** How many events were taken since the start, of all topics. */
    static long taken() {
        return (long) metric("filmscore_events_taken_total");
    }
}
