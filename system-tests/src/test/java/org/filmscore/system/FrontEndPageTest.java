package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.system.Convergence.converged;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples on the page for front-end developers work as printed. */
@SystemTest
class FrontEndPageTest {

    private static final Path PAGE = Path.of("..", "docs", "front-end.md");

    /** Refusals are part of the page, so curl must not fail on them. */
    private static final String BEGINNING = """
            set -eu
            curl() { command curl -S "$@"; echo; }
            """;

    private final Filmscore filmscore;

    @TempDir
    Path directory;

    FrontEndPageTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @Test
    void worksAsPrintedInATerminal() throws Exception {
        var output = Conversation.of(filmscore, PAGE, directory).bash(BEGINNING, "");

        assertThat(output.lines())
                .contains("304")
                .anyMatch(line -> line.equalsIgnoreCase("Idempotency-Replayed: true"))
                .anyMatch(line -> line.equalsIgnoreCase("Access-Control-Allow-Origin: http://localhost:5173"))
                .anyMatch(line -> line.contains("\"rating\":9,"))
                .anyMatch(line -> line.contains("\"runtimeMinutes\":122"))
                .noneMatch(line -> line.contains("\"runtimeMinutes\":120"));
        assertThat(output.lines().filter(line -> line.contains("\"type\":\"/problems/")))
                .satisfiesExactly(
                        stale -> assertThat(stale).contains("/problems/stale"),
                        reused -> assertThat(reused).contains("/problems/idempotency-key-reused"),
                        rating -> assertThat(rating).contains("\"pointer\":\"/rating\""),
                        list -> assertThat(list).contains("\"parameter\":\"gerne\""),
                        origin -> assertThat(origin).contains("/problems/origin-not-allowed"));
        assertThat(output.lines()
                        .filter(line -> line.matches("(?i)location: .*"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void worksAsPrintedInAScript() throws Exception {
        assumeTrue(Programs.areThere("node"), "Node is there");

        var output = Conversation.of(filmscore, PAGE, directory).node("");

        assertThat(output).contains("films, the best is ", "limit must be a whole number 1..100");
    }

    @Test
    void showsLiveScoresAsPrintedInABrowser() throws Exception {
        assumeTrue(Programs.areThere("node"), "Node is there");
        var output = directory.resolve("console");
        var ratings = IntStream.iterate(7, rating -> 15 - rating).iterator();
        var viewer = filmscore.users(1).getFirst().api();

        var browser = Conversation.of(filmscore, PAGE, directory).browser("Live scores", output);
        try {
            converged("a new rating shows on the page").until(() -> {
                viewer.put("/films/toy-story-1995/user-reviews/me", Map.of("rating", ratings.next()));
                return Files.readAllLines(output).stream().anyMatch(line -> line.matches("\\d(\\.\\d)?"));
            });
        } finally {
            browser.destroy();
        }
    }
}
