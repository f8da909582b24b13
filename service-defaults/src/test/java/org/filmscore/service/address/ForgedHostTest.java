package org.filmscore.service.address;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

/** A caller that names another host does not change the addresses in responses. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ForgedHostTest {

    @Test
    void isNoAddressOfWhatWasMade() {
        forged().post("/api/v1/addressed").then().statusCode(201).header("Location", equalTo(local() + "/1?a=%20b"));
    }

    @Test
    void isNoAddressOfTheNextPage() {
        forged().queryParam("limit", 2)
                .get("/api/v1/addressed")
                .then()
                .statusCode(200)
                .body("next", startsWith(local() + "?limit=2&cursor="))
                .header("Link", startsWith("<" + local() + "?limit=2&cursor="));
    }

    /** Nobody is a trusted proxy by default. */
    private static RequestSpecification forged() {
        return given().header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "host=evil.example;proto=https")
                .header("X-Forwarded-Trusted-Proxy", "true");
    }

    private static String local() {
        return "http://localhost:" + RestAssured.port + "/api/v1/addressed";
    }
}
