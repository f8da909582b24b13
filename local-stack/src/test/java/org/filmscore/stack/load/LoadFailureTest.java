package org.filmscore.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.load.LoadFixture.aLoad;
import static org.filmscore.stack.load.LoadFixture.aLoadInto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.filmscore.embedded.FreePort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loads that wait, and loads that fail. */
class LoadFailureTest {

    @TempDir
    Path directory;

    private final StubServices services = new StubServices();

    LoadFailureTest() throws IOException {}

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void retriesAnOverloadedService() throws IOException {
        services.answersOnce(503, "1", "");
        services.answersOnce(429, "soon", "");

        var result = films().run();

        assertThat(result.exitCode()).isZero();
        assertThat(services.received()).hasSize(1);
    }

    @Test
    void sendsTheFileAgainAfterABrokenConnection() throws IOException {
        services.hangsUpOnce();

        var result = films().run();

        assertThat(result.exitCode()).isZero();
        assertThat(services.received()).hasSize(1);
    }

    @Test
    void sendsTheFileAgainAfterAnIncompleteReport() throws IOException {
        services.answersOnce(200, "", "{\"line\": 2, \"outcome\": \"TAKEN\", \"id\": \"f\"}");

        var result = films().run();

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("films.csv: 0 rows");
    }

    @Test
    void givesUpOnAServiceThatStaysUnavailable() throws IOException {
        services.answersOnce(503, "60", "");

        var result = films().waitingSeconds(1).run();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("catalog-service does not answer at " + services.address() + ": status 503");
    }

    @Test
    void saysAtOnceThatNothingIsRunning() throws IOException {
        var address = "http://127.0.0.1:" + FreePort.find();

        var result = aLoadInto(address, directory).of("films.csv", "film").run();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("catalog-service does not answer at " + address, "./filmscore up");
    }

    @Test
    void printsTheProblemOfARefusedImport() throws IOException {
        services.answersOnce(400, "0", """
                {"detail": "The request breaks a rule",
                 "violations": [{"pointer": "/flim", "message": "is not a column of this import"},
                                {"parameter": "scale", "message": "must be like 0.5..5"}]}""");

        var result = films().run();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("catalog-service refuses films.csv (400): The request breaks a rule; /flim is not a column of"
                        + " this import; scale must be like 0.5..5");
    }

    @Test
    void stopsIfTheServiceRefusesTheToken() throws IOException {
        services.answersOnce(403, "0", "{\"detail\": \"This is for editors\"}");

        var result = films().of("critic-reviews.csv", "film").run();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("refuses films.csv (403): This is for editors");
        assertThat(services.received()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere/films.csv, films.csv cannot be read: there is no such file",
        "dump.csv,          say which with --as",
        "films.xls,         'films.xls: the name does not end with .csv, .tsv or .ndjson'",
    })
    void refusesFilesThatItCannotSend(String file, String message) throws IOException {
        Files.createFile(directory.resolve("dump.csv"));
        Files.createFile(directory.resolve("films.xls"));

        var result = aLoad(directory, services)
                .with(directory.resolve(file).toString())
                .run();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains(message);
    }

    @Test
    void sendsNothingIfOneOfTheFilesCannotBeRead() throws IOException {
        films().with(directory.resolve("critic-reviews.csv").toString()).run();

        assertThat(services.received()).isEmpty();
    }

    @Test
    void asksForAtLeastOneFile() {
        var result = aLoad(directory, services).run();

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("FILE");
    }

    @Test
    void explainsItsOptions() throws IOException {
        assertThat(films().with("-q", "scale").run().err()).contains("-q is NAME=VALUE, not scale");
        assertThat(films().with("--as", "people").run().err())
                .contains("--as is films, critic-reviews or user-reviews");
    }

    private LoadFixture films() throws IOException {
        return aLoad(directory, services).of("films.csv", "film,title", "heat,Heat");
    }
}
