package org.filmscore.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.load.LoadFixture.aLoad;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before anything is loaded, every file is known to have the right form. */
class UnreadableFileTest {

    @TempDir
    Path directory;

    private final StubSystem system = new StubSystem();

    UnreadableFileTest() throws IOException {}

    @AfterEach
    void stop() {
        assertThat(system.contents().films()).isEmpty();
        system.close();
    }

    @Test
    void namesTheColumnThatIsMissing() throws IOException {
        var ending = goodFilms().ofCriticReviews("film,grade", "heat,B+").run();

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.err())
                .contains("critic-reviews.csv cannot be read: it has no column 'publication' (it has: film, grade)")
                .contains("--column publication=<its name>");
    }

    @Test
    void namesTheColumnThatIsThereTwice() throws IOException {
        var ending = goodFilms()
                .ofUserRatings("film,user,rating,user", "heat,ana,7,ben")
                .run();

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.err()).contains("two of its columns are called 'user'");
    }

    @Test
    void saysThatThereIsNoSuchFile() throws IOException {
        var ending = goodFilms()
                .with("--user-ratings", directory.resolve("nowhere.csv").toString())
                .run();

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.err()).contains("nowhere.csv cannot be read: there is no such file");
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        var ending = goodFilms().ofUserRatings("").run();

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.err()).contains("user-ratings.csv cannot be read: it is empty");
    }

    @Test
    void refusesToGuessAnEncoding() throws IOException {
        var latin = directory.resolve("latin.csv");
        Files.write(latin, "film,title\npele,Pelé\n".getBytes(StandardCharsets.ISO_8859_1));

        var ending = aLoad(directory, system).with("--films", latin.toString()).run();

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.err()).contains("latin.csv cannot be read: it is not UTF-8 throughout");
    }

    @Test
    void namesTheLineOfAQuoteThatIsNotClosed() throws IOException {
        var ending =
                goodFilms().ofUserRatings("film,user,rating", "heat,\"ana,7").run();

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.err()).contains("user-ratings.csv cannot be read").contains("line");
    }

    @Test
    void asksForAtLeastOneFile() throws IOException {
        var ending = aLoad(directory, system).run();

        assertThat(ending.exitCode()).isEqualTo(2);
        assertThat(ending.err()).contains("Nothing to load");
    }

    private LoadFixture goodFilms() throws IOException {
        return aLoad(directory, system).ofFilms("film,title", "heat,Heat");
    }
}
