package org.filmscore.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(BrowsersTest.TwoSites.class)
class BrowsersTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://films.example", "http://localhost:3000", "http://localhost:5173"})
    void allowsPagesOfConfiguredOriginsToReadResponsesAndHeaders(String origin) {
        given().header("Origin", origin)
                .get("/api/v1/films")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", origin)
                .header(
                        "Access-Control-Expose-Headers",
                        allOf(
                                containsString("ETag"),
                                containsString("Link"),
                                containsString("Location"),
                                containsString("Retry-After")))
                .header("Vary", containsString("rigin"));
    }

    @Test
    void allowsThemToReadProblems() {
        given().header("Origin", "https://films.example")
                .get("/api/v1/films/nothing")
                .then()
                .statusCode(404)
                .header("Access-Control-Allow-Origin", "https://films.example");
    }

    @Test
    void allowsThemToWrite() {
        preflight("https://films.example")
                .statusCode(204)
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header(
                        "Access-Control-Allow-Headers",
                        allOf(
                                containsString("Authorization"),
                                containsString("If-Match"),
                                containsString("Idempotency-Key")))
                .header("Access-Control-Max-Age", "3600");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "https://films.example.evil.example",
                "http://films.example",
                "http://localhost:evil",
                "http://localhost",
                "null"
            })
    void refusesThePreflightOfAnotherOrigin(String origin) {
        preflight(origin)
                .statusCode(403)
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", nullValue())
                .body("type", equalTo("/problems/origin-not-allowed"));
    }

    @Test
    void allowsNoPageOfAnotherOriginToRead() {
        given().header("Origin", "https://evil.example")
                .get("/api/v1/films")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static ValidatableResponse preflight(String origin) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match,content-type")
                .options("/api/v1/films/heat-1995")
                .then();
    }

    /** A site, and any port on the machine of a developer. */
    public static class TwoSites implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("filmscore.cors.origins", "https://films.example,http://localhost:*");
        }
    }
}
