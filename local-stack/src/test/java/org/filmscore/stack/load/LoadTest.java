package org.filmscore.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.load.LoadFixture.aLoad;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.filmscore.stack.load.StubServices.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {

    private static final String REVIEWS = "/api/v1/critic-reviews/import";

    @TempDir
    Path directory;

    private final StubServices services = new StubServices();

    LoadTest() throws IOException {}

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void sendsFilesToTheirImportsFilmsFirst() throws IOException {
        var result = aLoad(directory, services)
                .of("user-ratings.tsv", "film\tuser", "heat\tana")
                .of("critic-reviews.ndjson", "{\"film\": \"heat\"}")
                .of("films.csv", "film,title", "heat,Heat")
                .run();

        assertThat(result.exitCode()).isZero();
        assertThat(services.received())
                .extracting(Received::path)
                .containsExactly("/api/v1/films/import", REVIEWS, "/api/v1/user-reviews/import");
        assertThat(services.received())
                .extracting(received -> received.headers().get("Content-Type"))
                .containsExactly(
                        List.of("text/csv"), List.of("application/x-ndjson"), List.of("text/tab-separated-values"));
        assertThat(services.received())
                .extracting(Received::body)
                .containsExactly("film,title\nheat,Heat", "{\"film\": \"heat\"}", "film\tuser\nheat\tana");
    }

    @Test
    void signsATokenOfTheGroupThatMayImport() throws IOException {
        aLoad(directory, services)
                .of("films.csv", "")
                .of("user-reviews.csv", "")
                .run();

        assertThat(services.received())
                .extracting(LoadTest::claims)
                .satisfiesExactly(
                        editor -> assertThat(editor).contains("\"groups\":[\"editor\"]"),
                        admin -> assertThat(admin).contains("\"groups\":[\"admin\"]"));
    }

    @Test
    void passesQueryParametersOn() throws IOException {
        aLoad(directory, services)
                .of("critic-reviews.csv", "movieId")
                .with("-q", "column=film:movieId", "-q", "listSeparator=|", "--query", "existing=change")
                .run();

        assertThat(services.received().getFirst().query())
                .isEqualTo("column=film:movieId&listSeparator=|&existing=change&report=refused");
    }

    @Test
    void keepsWhatExistsByDefault() throws IOException {
        aLoad(directory, services)
                .of("films.csv", "film")
                .of("critic-reviews.csv", "film")
                .run();

        assertThat(services.received())
                .extracting(Received::query)
                .containsExactly("existing=keep&report=refused", "existing=keep&report=refused");
    }

    @Test
    void decompressesFiles() throws IOException {
        aLoad(directory, services).of("films.csv.gz", "film,title", "heat,Heat").run();

        assertThat(services.received().getFirst().body()).isEqualTo("film,title\nheat,Heat");
        assertThat(services.received().getFirst().headers().get("Content-Type")).containsExactly("text/csv");
    }

    @Test
    void readsFilesWithOtherNamesOnDemand() throws IOException {
        aLoad(directory, services)
                .of("dump.csv", "film")
                .with("--as", "critic-reviews")
                .run();

        assertThat(services.received()).extracting(Received::path).containsExactly(REVIEWS);
    }

    @Test
    void printsTheCountsAndWritesTheReport() throws IOException {
        var lines = new String[] {
            "{\"line\": 2, \"outcome\": \"PARKED\", \"id\": \"p\", \"problem\": \"grade-unreadable\"}",
            "{\"line\": 3, \"outcome\": \"REFUSED\", \"problem\": \"film-not-found\"}",
            "{\"line\": 4, \"outcome\": \"TAKEN\", \"id\": \"r\", \"violations\": [{\"pointer\": \"/url\"}]}",
            "{\"summary\": {\"rows\": 1500, \"taken\": 1497, \"changed\": 0, \"unchanged\": 1, \"parked\": 1,"
                    + " \"refused\": {\"film-not-found\": 1}}}"
        };
        services.reports(REVIEWS, lines);

        var load = aLoad(directory, services).of("critic-reviews.csv", "film");
        var result = load.run();

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("critic-reviews.csv: 1,500 rows: 1,497 taken, 0 changed, 1 unchanged, 1 parked, 1 refused")
                .containsPattern("refused: film-not-found +1")
                .containsPattern("parked: grade-unreadable +1")
                .containsPattern("imported without one of their values +1");
        assertThat(Files.readAllLines(load.report("critic-reviews.csv"))).containsExactly(lines);
    }

    private static String claims(Received received) {
        var token = received.headers().get("Authorization").getFirst();
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
