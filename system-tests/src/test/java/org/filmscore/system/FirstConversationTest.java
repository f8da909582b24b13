package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.filmscore.stack.identity.LoaderTokens;
import org.filmscore.stack.load.SampleData;
import org.filmscore.stack.load.Services;
import org.filmscore.stack.system.ServiceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first conversation in the README works, as it stands there. */
@SystemTest
class FirstConversationTest {

    private static final Pattern CONVERSATION =
            Pattern.compile("## A first conversation\n.*?```bash\n(.*?)```", Pattern.DOTALL);

    /** Whoever types is slow enough for a film to have been heard of; here a line is said again until it is answered. */
    private static final String BEGINNING = """
            set -eu
            curl() { command curl -S --fail-with-body --retry 30 --retry-delay 1 --retry-all-errors "$@"; echo; }
            """;

    private final Filmscore filmscore;

    @TempDir
    Path directory;

    FirstConversationTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @Test
    void worksAsPrinted() throws Exception {
        loadSampleData();
        filmscoreCommand();
        var script = Files.writeString(directory.resolve("conversation.sh"), BEGINNING + conversation());

        var process = new ProcessBuilder("bash", script.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("\"wont-back-down-2012\"", "\"home-movie-2025\"");
        new Film(filmscore, "home-movie-2025", "home-movie-2025").scoreOnce(figures -> figures.reviews() == 1);
    }

    private String conversation() throws IOException {
        var matcher = CONVERSATION.matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(matcher.find()).as("the README has a first conversation").isTrue();
        var lines = matcher.group(1);
        for (var service : ServiceName.values()) {
            var port = 8081 + service.ordinal();
            lines = lines.replace(
                    "localhost:" + port, filmscore.stack().address(service).getAuthority());
        }
        return lines;
    }

    private void loadSampleData() throws InterruptedException {
        var stack = filmscore.stack();
        var services = new Services(
                stack.address(ServiceName.CATALOG),
                stack.address(ServiceName.CRITIC),
                stack.address(ServiceName.USER_REVIEW));
        var tokens = new LoaderTokens(Filmscore.HOME.resolve(".filmscore").resolve("keys"));
        assertThat(SampleData.load(services, tokens, directory.resolve("report.csv"), new PrintWriter(System.out)))
                .isTrue();
    }

    /** {@code ./filmscore} as it is, but for the build that it may begin with. */
    private void filmscoreCommand() throws IOException {
        var command = Files.writeString(directory.resolve("filmscore"), """
                #!/usr/bin/env bash
                FILMSCORE_HOME='%s' exec '%s/bin/java' -cp '%s' org.filmscore.stack.Filmscore "$@"
                """.formatted(
                        Filmscore.HOME, System.getProperty("java.home"), System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
    }
}
