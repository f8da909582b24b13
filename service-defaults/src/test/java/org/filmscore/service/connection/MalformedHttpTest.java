package org.filmscore.service.connection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server refuses before a request exists has a problem document, and ends the connection. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class MalformedHttpTest {

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    static Stream<Arguments> malformed() {
        var head = "POST /api/v1/shared HTTP/1.1\r\nHost: localhost\r\n";
        return Stream.of(
                Arguments.of("a line that is no request", "HELLO\r\n\r\n", "400", "bad-request"),
                Arguments.of("a version that is none", "GET / HTTP/x\r\n\r\n", "400", "bad-request"),
                Arguments.of("a name with a blank", head + "a b : x\r\n\r\n", "400", "bad-request"),
                Arguments.of(
                        "a target beyond the server's limit",
                        "GET /" + "a".repeat(70_000) + " HTTP/1.1\r\n\r\n",
                        "414",
                        "uri-too-long"),
                Arguments.of(
                        "fields beyond the server's limit",
                        head + "X: " + "a".repeat(70_000) + "\r\n\r\n",
                        "431",
                        "request-header-fields-too-large"),
                Arguments.of(
                        "two lengths",
                        head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                        "400",
                        "bad-request"),
                Arguments.of(
                        "two different lengths",
                        head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                        "400",
                        "bad-request"),
                Arguments.of(
                        "an unreadable host",
                        "GET /nothing HTTP/1.1\r\nHost: a b:c:d\r\nConnection: close\r\n\r\n",
                        "4",
                        "/problems/"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void isAnsweredWithAProblem(String what, String request, String status, String problem) {
        await().untilAsserted(() -> {
            var answer = answerTo(request);
            assertThat(answer).matches("(?s)HTTP/1\\.[01] " + status + ".*").contains(problem);
            assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
            assertThat(answer.toLowerCase(Locale.ROOT)).contains("x-content-type-options: nosniff");
        });
    }

    /** Until the service closes the connection. */
    private String answerTo(String request) throws IOException {
        try (var connection = new Socket("127.0.0.1", port)) {
            connection.getOutputStream().write(request.getBytes(UTF_8));
            connection.getOutputStream().flush();
            return new String(connection.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
