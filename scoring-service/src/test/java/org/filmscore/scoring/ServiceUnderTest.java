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
import org.filmscore.testing.Management;
import org.filmscore.testing.Tokens;

/** The service under test, as its HTTP clients see it. */
public final class ServiceUnderTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(40);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(50);

    private ServiceUnderTest() {}

    /** Waits until the assertions hold. */
    public static void eventually(ThrowingRunnable assertions) {
        await().atMost(TIMEOUT).pollInterval(POLL_INTERVAL).untilAsserted(assertions);
    }

    public static JsonPath scoreOf(FilmEvent film) {
        return given().get("/api/v1/films/{film}/score", film.filmId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Null while the score is to be determined. */
    static Integer metascoreOf(FilmEvent film) {
        return scoreOf(film).getObject("metascore.value", Integer.class);
    }

    static int statusOfTheScoreOf(UUID film) {
        return given().get("/api/v1/films/{film}/score", film).statusCode();
    }

    /** The differences that an audit reports. */
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

    /** The sum of a metric over all of its labels; 0 while the metric does not exist. */
    static double metric(String name) {
        return Management.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** The number of events that the service has consumed from all topics since it started. */
    static long consumedEvents() {
        return (long) metric("filmscore_events_taken_total");
    }
}
