package org.filmscore.userreview.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.userreview.intake.AnImport.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports that break off. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(BrokenImportTest.Small.class)
class BrokenImportTest {

    private static final int ROWS = 60;
    private static final String AT = "2012-10-01T17:02:11Z";

    private AFilm film;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void publishAFilm() {
        film = AFilm.published();
    }

    @Test
    void leaveWholeRowsAndAreCompletedBySendingThemAgain() throws IOException {
        var file = rows();
        try (var connection = connection()) {
            begin(connection, file.length);
            connection.getOutputStream().write(file, 0, file.length - 30);
            connection.getOutputStream().flush();
            await().until(() -> ratings() == ROWS - 10);
        }

        assertThat(ratings()).isEqualTo(ROWS - 10);
        var again = AnImport.of(file).report();

        assertThat(again.summary()).containsEntry("unchanged", ROWS - 10).containsEntry("taken", 10);
        assertThat(ratings()).isEqualTo(ROWS);
    }

    @Test
    void endWhereNothingArrives() throws IOException {
        try (var connection = connection()) {
            begin(connection, 1_000);
            connection.getOutputStream().write((row(film, AUser.called("ana"), 8, AT) + "\n").getBytes(UTF_8));

            assertThat(response(connection)).startsWith("HTTP/1.1 408").contains("Rows before line 1");
        }
        assertThat(ratings()).isZero();
    }

    private byte[] rows() {
        var rows = IntStream.range(0, ROWS).mapToObj(row -> row(film, AUser.called("user" + row), row % 11, AT));
        return String.join("\n", rows.toList()).getBytes(UTF_8);
    }

    private int ratings() {
        return given().get(film.reviews() + "?count=true&limit=1").path("total");
    }

    private Socket connection() throws IOException {
        return new Socket("127.0.0.1", port);
    }

    private static void begin(Socket connection, int length) throws IOException {
        var head = """
                POST /api/v1/user-reviews/import HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/x-ndjson\r
                Content-Length: %d\r
                \r
                """.formatted(Tokens.of("eve").in("admin").signed(), length);
        connection.getOutputStream().write(head.getBytes(UTF_8));
        connection.getOutputStream().flush();
    }

    /** Until the problem is complete. */
    private static String response(Socket connection) throws IOException {
        var response = new StringBuilder();
        for (var next = connection.getInputStream().read();
                next >= 0 && next != '}';
                next = connection.getInputStream().read()) {
            response.append((char) next);
        }
        return response.toString();
    }

    /** Small limits, so that short files reach them. */
    public static class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("filmscore.imports.chunk", "10", "filmscore.limits.streamed.stalled", "3s");
        }
    }
}
