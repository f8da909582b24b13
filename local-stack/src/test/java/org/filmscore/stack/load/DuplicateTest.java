package org.filmscore.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.load.LoadFixture.aLoad;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicateTest {

    @TempDir
    Path directory;

    private final StubSystem system = new StubSystem();

    DuplicateTest() throws IOException {}

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void refusesTheLaterRowOfTheSameCritic() throws IOException {
        var ending = reviews("heat,daily,ann,A", "heat,daily,ben,B", "heat,daily,ann,C", "heat,daily,ann,D");

        assertThat(ending.report())
                .containsExactly(
                        "critic-reviews.csv,4,refused,duplicate-in-file,says the same as line 2",
                        "critic-reviews.csv,5,refused,duplicate-in-file,says the same as line 2");
        assertThat(system.contents().reviews())
                .extracting(review -> review.path("grade").asText())
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void takesTwoReviewsWithoutABylineForTheSame() throws IOException {
        var ending = reviews("heat,daily,,A", "heat,daily,,C");

        assertThat(ending.report())
                .containsExactly("critic-reviews.csv,3,refused,duplicate-in-file,says the same as line 2");
    }

    @Test
    void takesTheLaterRowWhereTheFirstWasRefused() throws IOException {
        var ending = reviews("heat,daily,ann,Recommended", "heat,daily,ann,C", "heat,daily,ann,D");

        assertThat(ending.report())
                .containsExactly(
                        "critic-reviews.csv,2,parked,grade-unreadable,the grade cannot be read for certain",
                        "critic-reviews.csv,4,refused,duplicate-in-file,says the same as line 3");
        assertThat(system.contents().reviews())
                .extracting(review -> review.path("grade").asText())
                .containsExactly("C");
    }

    @Test
    void saysTheSameOfDuplicatesTheSecondTime() throws IOException {
        var first = reviews("heat,daily,ann,A", "heat,daily,ann,C");

        var second = reviews("heat,daily,ann,A", "heat,daily,ann,C");

        assertThat(second.report()).isEqualTo(first.report());
        assertThat(second.out()).containsPattern("critic-reviews.csv +2 +0 +1 +1");
    }

    @Test
    void letsTheFirstRowWinHoweverRequestsOvertake() throws IOException {
        aLoad(directory, system).ofFilms("film,title", "heat,Heat").run();
        system.answersOnce(503, "1");

        var ending = ratings(IntStream.rangeClosed(1, 50).mapToObj(row -> "heat,ana," + row % 11));

        assertThat(ending.report()).hasSize(49).allMatch(line -> line.endsWith("says the same as line 2"));
        assertThat(system.contents().ratings().values()).hasToString("[{\"rating\":1}]");
    }

    @Test
    void knowsAFilmUnderTwoKeysByItsImdbId() throws IOException {
        system.answersOnce(503, "1");

        var ending = aLoad(directory, system)
                .ofFilms("film,title,imdbId", "heat,Heat,tt0113277", "heat-1995,Heat again,tt0113277")
                .ofCriticReviews("film,publication,critic,grade", "heat-1995,daily,ann,A")
                .run();

        assertThat(ending.report()).isEmpty();
        assertThat(system.contents().films())
                .extracting(film -> film.path("title").asText())
                .containsExactly("Heat");
        assertThat(system.contents().reviews()).hasSize(1);
    }

    private LoadFixture.Shutdown reviews(String... rows) throws IOException {
        return aLoad(directory, system)
                .ofFilms("film,title", "heat,Heat")
                .ofCriticReviews(withHeader("film,publication,critic,grade", Stream.of(rows)))
                .run();
    }

    private LoadFixture.Shutdown ratings(Stream<String> rows) throws IOException {
        return aLoad(directory, system)
                .ofUserRatings(withHeader("film,user,rating", rows))
                .run();
    }

    private static String[] withHeader(String header, Stream<String> rows) {
        return Stream.concat(Stream.of(header), rows).toArray(String[]::new);
    }
}
