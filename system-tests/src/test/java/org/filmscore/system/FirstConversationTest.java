package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first conversation in the README works as printed. */
@SystemTest
class FirstConversationTest {

    /** A reader types slowly enough for events to arrive; the test repeats a command until it succeeds. */
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
        var conversation = Conversation.of(filmscore, Path.of("..", "README.md"), directory);

        var output = conversation.bash(BEGINNING, "A first conversation");

        assertThat(output).contains("\"wont-back-down-2012\"", "\"home-movie-2025\"");
        new Film(filmscore, "home-movie-2025", "home-movie-2025").scoreOnce(figures -> figures.reviews() == 1);
    }
}
