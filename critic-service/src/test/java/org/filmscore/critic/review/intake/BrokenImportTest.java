package org.filmscore.critic.review.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.filmscore.critic.fixture.Import.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.filmscore.critic.fixture.Import;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports that break off. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(BrokenImportTest.Small.class)
class BrokenImportTest {

    private static final int ROWS = 60;

    private final String gazette = "/sources/" + UUID.randomUUID();
    private String film;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void addAFilm() {
        film = aFilm();
    }

    @Test
    void leaveWholeRowsAndAreCompletedBySendingThemAgain() throws IOException {
        var file = rows();
        try (var connection = connection()) {
            begin(connection, file.length);
            connection.getOutputStream().write(file, 0, file.length - 30);
            connection.getOutputStream().flush();
            await().until(() -> reviews() == ROWS - 10);
        }

        assertThat(reviews()).isEqualTo(ROWS - 10);
        var again = Import.of(file).reported();

        assertThat(again.summary()).containsEntry("unchanged", ROWS - 10).containsEntry("taken", 10);
        assertThat(reviews()).isEqualTo(ROWS);
    }

    @Test
    void areEndedWhenNothingArrives() throws IOException {
        try (var connection = connection()) {
            begin(connection, 1_000);
            connection.getOutputStream().write((row(film, gazette, "A") + "\n").getBytes(UTF_8));

            assertThat(answer(connection)).startsWith("HTTP/1.1 408").contains("Rows before line 1");
        }
        assertThat(reviews()).isZero();
    }

    @Test
    void areRefusedBeforehandWhereTheySayThatTheyAreTooLarge() throws IOException {
        try (var connection = connection()) {
            begin(connection, 100_000_000);

            assertThat(answer(connection)).startsWith("HTTP/1.1 413").contains("/problems/content-too-large");
        }
    }

    @Test
    void areRefusedWhereThereAreTooManyAtOnce() throws IOException {
        try (var one = connection();
                var another = connection()) {
            begin(one, 1_000);
            begin(another, 1_000);
            await().untilAsserted(() -> {
                var other = Import.ofLines(row(film, gazette, "A")).sent();
                assertThat(other.statusCode()).isEqualTo(503);
                assertThat(other.header("Retry-After")).isNotBlank();
            });
        }
        await().until(() -> Import.ofLines(row(film, gazette, "A")).sent().statusCode() == 200);
    }

    private byte[] rows() {
        var rows = IntStream.range(0, ROWS).mapToObj(row -> row(film, gazette + "/" + row, "B+"));
        return String.join("\n", rows.toList()).getBytes(UTF_8);
    }

    private int reviews() {
        return anyone().get("/films/" + film + "/critic-reviews?count=true&limit=1")
                .path("total");
    }

    private Socket connection() throws IOException {
        return new Socket("127.0.0.1", port);
    }

    private static void begin(Socket connection, int length) throws IOException {
        var head = """
                POST /api/v1/critic-reviews/import HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/x-ndjson\r
                Content-Length: %d\r
                \r
                """.formatted(Tokens.of("eve").in("editor").signed(), length);
        connection.getOutputStream().write(head.getBytes(UTF_8));
        connection.getOutputStream().flush();
    }

    /** Reads until the problem document is complete. */
    private static String answer(Socket connection) throws IOException {
        var answer = new StringBuilder();
        for (var next = connection.getInputStream().read();
                next >= 0 && next != '}';
                next = connection.getInputStream().read()) {
            answer.append((char) next);
        }
        return answer.toString();
    }

    /** Low limits, so that small requests reach them. */
    public static class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "filmscore.imports.chunk", "10",
                    "filmscore.imports.at-once", "2",
                    "filmscore.limits.streamed.stalled", "3s",
                    "filmscore.limits.streamed.body", "50M");
        }
    }
}
