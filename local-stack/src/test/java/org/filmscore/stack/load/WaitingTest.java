package org.filmscore.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.load.LoadFixture.aLoad;
import static org.filmscore.stack.load.LoadFixture.aLoadInto;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingTest {

    @TempDir
    Path directory;

    private final StubSystem system = new StubSystem();

    WaitingTest() throws IOException {}

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void asksAServiceThatIsOverloadedAgain() throws IOException {
        system.answersOnce(503, "1");
        system.answersOnce(429, "soon");

        var ending = oneReview().run();

        assertThat(ending.exitCode()).isZero();
        assertThat(system.contents().reviews()).hasSize(1);
    }

    @Test
    void asksAgainWhereTheConnectionBroke() throws IOException {
        system.hangsUpOnce();

        var ending = oneReview().run();

        assertThat(ending.exitCode()).isZero();
        assertThat(system.contents().reviews()).hasSize(1);
    }

    @Test
    void waitsUntilAServiceHasHeardOfTheFilm() throws IOException {
        system.contents().hearsOfFilmsAfter(3);

        var ending = oneReview().run();

        assertThat(ending.report()).isEmpty();
        assertThat(system.contents().reviews()).hasSize(1);
    }

    @Test
    void refusesTheReviewsOfAFilmThatAServiceNeverHearsOf() throws IOException {
        system.contents().hearsOfFilmsAfter(Integer.MAX_VALUE);

        var ending = oneReview().waitingSeconds(1).run();

        assertThat(ending.exitCode()).isZero();
        assertThat(ending.report()).containsExactly("critic-reviews.csv,2,refused,film-not-found,film-0");
    }

    @Test
    void givesUpOnAServiceThatStaysAway() throws IOException {
        system.answersOnce(503, "60");
        system.answersOnce(503, "60");

        var ending = oneReview().waitingSeconds(1).run();

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.err()).contains("catalog-service does not answer at " + system.address() + ": status 503");
        assertThat(ending.out()).containsPattern("films.csv +0 +0 +0 +0");
    }

    @Test
    void saysAtOnceThatNothingIsRunning() throws IOException {
        var address = "http://127.0.0.1:" + freePort();

        var ending =
                aLoadInto(address, directory).ofFilms("film,title", "heat,Heat").run();

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.err())
                .contains("catalog-service does not answer at " + address)
                .contains("./filmscore up");
    }

    @Test
    void stopsWhereItsTokenIsRefused() throws IOException {
        system.answersOnce(403, "0");

        var ending = oneReview().run();

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.err()).contains("refuses the loader's token (403)");
    }

    private LoadFixture oneReview() throws IOException {
        return aLoad(directory, system)
                .ofFilms("film,title", "heat,Heat")
                .ofCriticReviews("film,publication,grade", "heat,daily,B+");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
