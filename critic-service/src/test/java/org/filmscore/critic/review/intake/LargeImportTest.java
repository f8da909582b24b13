package org.filmscore.critic.review.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Films.aFilm;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A large file needs no more memory than a small one. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class LargeImportTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int PUBLICATIONS = 300;
    private static final String ROW = """
            {"film": "%s", "publication": {"key": "%s/%d"}, "grade": "3/4", "headline": "%s", "excerpt": "%s"}
            """;

    private final String gazette = "/sources/" + UUID.randomUUID();
    private String film;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void takesTwoHundredMegabytesInTheMemoryOfTwo() throws IOException {
        film = aFilm();
        var little = mostHeapWhileSending(2);

        var much = mostHeapWhileSending(200);

        assertThat(much).as("bytes, and for 2 MB: " + little).isLessThan(little + 16 * MEGABYTE);
    }

    /** Bytes in use after a garbage collection. */
    private long mostHeapWhileSending(int megabytes) throws IOException {
        var connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + "/api/v1/critic-reviews/import?existing=keep&report=refused")
                        .toURL()
                        .openConnection();
        connection.setRequestProperty(
                "Authorization", "Bearer " + Tokens.of("eve").in("editor").signed());
        connection.setRequestProperty("Content-Type", "application/x-ndjson");
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(1 << 16);
        long most;
        int rows;
        try (var out = new BufferedOutputStream(connection.getOutputStream(), 1 << 16)) {
            rows = rowsIn(megabytes);
            most = send(rows, out);
        }
        assertThat(connection.getResponseCode()).isEqualTo(200);
        var summary = JsonPath.from(connection.getInputStream());
        assertThat(summary.getInt("summary.taken") + summary.getInt("summary.unchanged"))
                .isEqualTo(rows);
        return most;
    }

    private int rowsIn(int megabytes) {
        return megabytes * (MEGABYTE / row(0).length);
    }

    private long send(int rows, OutputStream out) throws IOException {
        var most = 0L;
        for (var row = 0; row < rows; row++) {
            out.write(row(row));
            if (row % Math.max(1, rows / 8) == 0) {
                most = Math.max(most, heapInUse());
            }
        }
        return Math.max(most, heapInUse());
    }

    private byte[] row(int number) {
        return ROW.formatted(film, gazette, number % PUBLICATIONS, "h".repeat(300), "e".repeat(2000))
                .getBytes(UTF_8);
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
