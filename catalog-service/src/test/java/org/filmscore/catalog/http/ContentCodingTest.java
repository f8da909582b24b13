package org.filmscore.catalog.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies are accepted as they are, never compressed. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ContentCodingTest {

    static Stream<Arguments> operations() {
        return Stream.of(
                Arguments.of("POST", "/films", "application/json"),
                Arguments.of("PUT", "/films/nothing", "application/json"),
                Arguments.of("PATCH", "/films/nothing", "application/merge-patch+json"),
                Arguments.of("PUT", "/films/nothing/availability", "application/json"),
                Arguments.of("PUT", "/films/nothing/family-guide", "application/json"),
                Arguments.of("POST", "/films/import", "text/csv"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesACodingThatItDoesNotSupport(String method, String path, String type) {
        for (var coding : new String[] {"gzip", "br", "identity, gzip", "x"}) {
            send(method, path, type, coding)
                    .statusCode(415)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/unsupported-media-type"));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void readsABodyWithoutACoding(String method, String path, String type) {
        send(method, path, type, "Identity").statusCode(in(List.of(200, 400, 404)));
    }

    private static ValidatableResponse send(String method, String path, String type, String coding) {
        return given().auth()
                .oauth2(Tokens.of("eve").in("editor").signed())
                .header("If-Match", "*")
                .header("Content-Encoding", coding)
                .contentType(type)
                .body("{}".getBytes(UTF_8))
                .request(method, "/api/v1" + path)
                .then();
    }
}
