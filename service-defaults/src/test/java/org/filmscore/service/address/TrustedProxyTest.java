package org.filmscore.service.address;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

/** A trusted proxy says by which address the service is reached. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(TrustedProxyTest.Loopback.class)
class TrustedProxyTest {

    @Test
    void namesTheAddressOfTheNextPage() {
        given().header("X-Forwarded-Host", "films.example")
                .header("X-Forwarded-Proto", "https")
                .get("/api/v1/addressed")
                .then()
                .statusCode(200)
                .body("next", startsWith("https://films.example/api/v1/addressed?cursor="));
    }

    @Test
    void namesTheAddressOfWhatWasMade() {
        given().header("X-Forwarded-Host", "films.example:8443")
                .header("X-Forwarded-Proto", "https")
                .post("/api/v1/addressed")
                .then()
                .header("Location", startsWith("https://films.example:8443/api/v1/addressed/1"));
    }

    @Test
    void doesNotPassOnAForgedHost() {
        given().header("Host", "evil.example")
                .get("/api/v1/addressed")
                .then()
                .body("next", startsWith("http://localhost:" + RestAssured.port + "/api/v1/addressed"));
    }

    /** The test is the proxy. */
    public static class Loopback implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("filmscore.http.forwarded", "true", "filmscore.http.trusted-proxies", "127.0.0.0/8");
        }
    }
}
