package org.filmscore.catalog.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(LimitsTest.ShortOfTime.class)
class LimitsTest {

    private static final String HEAD = """
            POST /api/v1/films HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer %s\r
            Content-Type: application/json\r
            """;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void refusesABodyThatIsTooLarge() {
        post("{\"title\": \"" + "a".repeat(11_000_000) + "\"}")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/content-too-large"));
    }

    @Test
    void refusesABodyWithoutAnEnd() throws IOException {
        try (var connection = connection()) {
            write(connection, head() + "Transfer-Encoding: chunked\r\n\r\n");
            for (int chunk = 0; chunk < 20; chunk++) {
                write(connection, "10000\r\n" + " ".repeat(0x10000) + "\r\n");
            }

            assertThat(answer(connection)).startsWith("HTTP/1.1 413").contains("/problems/content-too-large");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "Content-Length: 0\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"})
    void acceptsAnEmptyBodyAtOnce(String ending) throws IOException {
        try (var connection = connection()) {
            write(connection, head() + ending);

            assertThat(answer(connection)).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void limitsTheWaitForABody() throws IOException {
        try (var connection = connection()) {
            write(connection, head() + "Content-Length: 100\r\n\r\n{");

            assertThat(answer(connection)).startsWith("HTTP/1.1 408").contains("/problems/request-timeout");
        }
    }

    @Test
    void refusesAHeaderThatIsTooLarge() {
        given().header("X-Large", "a".repeat(20_000))
                .get("/api/v1/films")
                .then()
                .statusCode(431)
                .body("type", equalTo("/problems/request-header-fields-too-large"));
    }

    @Test
    void refusesAPathThatIsTooLong() {
        given().get("/api/v1/films?q=" + "a".repeat(9_000))
                .then()
                .statusCode(414)
                .body("type", equalTo("/problems/uri-too-long"));
    }

    @Test
    void refusesJsonThatIsNestedTooDeeply() {
        asEditor("{\"title\":".repeat(2_000))
                .header("If-Match", "*")
                .patch("/api/v1/films/heat-1995")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-json"));
    }

    @Test
    void refusesANumberOfTwoThousandDigits() {
        post("{\"title\": \"Heat\", \"year\": " + "9".repeat(2_000) + "}")
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-json"));
    }

    private static ValidatableResponse post(String body) {
        return asEditor(body).post("/api/v1/films").then();
    }

    private static RequestSpecification asEditor(String body) {
        return given().auth().oauth2(token()).contentType(ContentType.JSON).body(body);
    }

    private static String token() {
        return Tokens.of("eve").in("editor").signed();
    }

    private static String head() {
        return HEAD.formatted(token());
    }

    private Socket connection() throws IOException {
        return new Socket("127.0.0.1", port);
    }

    private static void write(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(UTF_8));
        connection.getOutputStream().flush();
    }

    /** Reads until the service closes the connection, or the problem is complete. */
    private static String answer(Socket connection) throws IOException {
        var answer = new StringBuilder();
        while (answer.indexOf("}") < 0) {
            var next = connection.getInputStream().read();
            if (next < 0) {
                break;
            }
            answer.append((char) next);
        }
        return answer.toString();
    }

    /** A short limit, so that the test is short. */
    public static class ShortOfTime implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("filmscore.limits.sending", "1s");
        }
    }
}
