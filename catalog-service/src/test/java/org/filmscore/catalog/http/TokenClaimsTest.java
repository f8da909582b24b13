package org.filmscore.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A signed token whose claims have types of their own does not hold. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TokenClaimsTest {

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("preferred_username", 7),
                Arguments.of("preferred_username", true),
                Arguments.of("preferred_username", List.of("eve")),
                Arguments.of("preferred_username", Map.of("name", "eve")),
                Arguments.of("groups", "editor"),
                Arguments.of("groups", 7),
                Arguments.of("groups", List.of("editor", 7)),
                Arguments.of("groups", Map.of("editor", true)));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesAClaimOfAnotherType(String claim, Object value) {
        var token = Tokens.of("eve").in("editor").claiming(claim, value).signed();

        post(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("type", equalTo("/problems/unauthorized"))
                .body("detail", allOf(containsString("token"), containsString(claim)));
        given().auth().oauth2(token).get("/api/v1/films").then().statusCode(401);
    }

    private static ValidatableResponse post(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/films")
                .then();
    }
}
