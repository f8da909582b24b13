package org.filmscore.service.fairness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.stream.IntStream;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Promise 11: one client does not keep the others from being served. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(SmallShares.class)
class RateLimitsTest {

    @Test
    void refuseAnAddressBeyondItsShareAndNoOther() {
        exhaust("203.0.113.1");

        from("203.0.113.1")
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit", startsWith("\"address\";r=0;t="))
                .body("type", equalTo("/problems/too-many-requests"));
        from("203.0.113.2").statusCode(200);
    }

    @Test
    void sayWhatIsLeft() {
        from("203.0.113.3")
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"address\";q=20;w=3600"))
                .header("RateLimit", matchesPattern("\"address\";r=19;t=\\d+"));
        from("203.0.113.3").header("RateLimit", startsWith("\"address\";r=18;"));
    }

    @Test
    void countASignedInUserWhateverTheAddress() {
        IntStream.range(0, SmallShares.REQUESTS)
                .forEach(i -> asUser("ana", "198.51.100." + i).statusCode(200));

        asUser("ana", "198.51.100.200").statusCode(429);
        asUser("bob", "198.51.100.200").statusCode(200).header("RateLimit", startsWith("\"user\";r=19;"));
    }

    @Test
    void letASignedInUserInFromAnExhaustedAddress() {
        exhaust("203.0.113.4");

        asUser("cem", "203.0.113.4").statusCode(200);
    }

    @Test
    void countRefusedTokensForTheirAddress() {
        var statuses = IntStream.range(0, SmallShares.REQUESTS + 1)
                .mapToObj(i -> given().header("X-Forwarded-For", "203.0.113.5")
                        .auth()
                        .oauth2(Tokens.of("ana").signedByAnotherKey())
                        .get("/api/v1/shared")
                        .statusCode())
                .toList();

        assertThat(statuses).startsWith(401).endsWith(429);
        from("203.0.113.5").statusCode(429);
    }

    @Test
    void countAnIpv6NetworkAsOneAddress() {
        IntStream.range(0, SmallShares.REQUESTS).forEach(i -> from("2001:db8:1:2::" + i));

        from("[2001:db8:1:2:ffff::1]").statusCode(429);
        from("[2001:db8:1:3::1]").statusCode(200);
    }

    private static void exhaust(String address) {
        IntStream.range(0, SmallShares.REQUESTS).forEach(i -> from(address).statusCode(200));
    }

    private static ValidatableResponse from(String address) {
        return given().header("X-Forwarded-For", address).get("/api/v1/shared").then();
    }

    private static ValidatableResponse asUser(String user, String address) {
        return given().header("X-Forwarded-For", address)
                .auth()
                .oauth2(Tokens.of(user).signed())
                .get("/api/v1/shared")
                .then();
    }
}
