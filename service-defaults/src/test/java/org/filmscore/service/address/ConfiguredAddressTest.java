package org.filmscore.service.address;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

/** What an operator configures for browsers and for links. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(ConfiguredAddressTest.Site.class)
class ConfiguredAddressTest {

    @Test
    void isTheBeginningOfEveryLink() {
        given().header("Host", "evil.example")
                .get("/api/v1/addressed")
                .then()
                .body("next", startsWith("https://films.example/reviews/api/v1/addressed?cursor="));
    }

    @Test
    void goesWithThePoliciesForBrowsers() {
        given().get("/api/v1/addressed")
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Strict-Transport-Security", equalTo("max-age=31536000"))
                .header("Content-Security-Policy", equalTo("default-src 'none'"));
    }

    @Test
    void goesWithThemOnProblemsToo() {
        given().get("/nothing")
                .then()
                .statusCode(404)
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Strict-Transport-Security", equalTo("max-age=31536000"));
    }

    /** A site below a path. */
    public static class Site implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "filmscore.http.address", "https://films.example/reviews/",
                    "filmscore.browser.strict-transport-security", "max-age=31536000",
                    "filmscore.browser.content-security-policy", "default-src 'none'");
        }
    }
}
