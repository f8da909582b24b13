package org.filmscore.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.load.LoadFixture.aLoad;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of another origin, with the options that make them ours. */
class DialectTest {

    @TempDir
    Path directory;

    private final StubSystem system = new StubSystem();

    DialectTest() throws IOException {}

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void readsAColumnUnderItsOtherName() throws IOException {
        var ending = reviews("movieId,publicationUrl,originalScore", "heat,/source/1,B+")
                .with("--column", "film=movieId", "--column", "publication=publicationUrl")
                .with("--column", "grade=originalScore")
                .run();

        assertThat(ending.report()).isEmpty();
        assertThat(system.contents().publications()).hasToString("[{\"name\":\"/source/1\",\"key\":\"/source/1\"}]");
        assertThat(system.contents().reviews())
                .extracting(review -> review.path("grade").asText())
                .containsExactly("B+");
    }

    @Test
    void readsOneColumnUnderTwoNames() throws IOException {
        reviews("film,outlet,grade", "heat,Daily,B+")
                .with("--column", "publication=outlet", "--column", "publicationName=outlet")
                .run();

        assertThat(system.contents().publications()).hasToString("[{\"name\":\"Daily\",\"key\":\"Daily\"}]");
    }

    @Test
    void leavesOutTheDayThatStandsForUnknown() throws IOException {
        reviews("film,publication,publishedOn", "heat,daily,2000-01-01", "heat,weekly,2000-01-02")
                .with("--unknown-day", "2000-01-01")
                .run();

        assertThat(system.contents().reviews())
                .extracting(review -> review.path("publishedOn").asText("unknown"))
                .containsExactlyInAnyOrder("unknown", "2000-01-02");
    }

    @Test
    void doublesRatingsOfFiveStars() throws IOException {
        var ending = aLoad(directory, system)
                .ofFilms("film,title", "heat,Heat")
                .ofUserRatings("film,user,rating", "heat,ana,0.5", "heat,ben,5.0", "heat,cem,0.4", "heat,dia,3.3")
                .with("--rating-scale", "0.5..5")
                .run();

        assertThat(system.contents().ratings().values())
                .extracting(rating -> rating.path("rating").asInt())
                .containsExactlyInAnyOrder(1, 10);
        assertThat(ending.report())
                .containsExactly(
                        "user-ratings.csv,4,refused,rating-out-of-range,rating: 0.4 is not within 0.5..5",
                        "user-ratings.csv,5,refused,rating-not-whole,rating: 3.3 of 0.5..5 is no whole number of 10");
    }

    @Test
    void loadsNothingWhereARenamedColumnIsNotThere() throws IOException {
        var ending = reviews("film,publication,originalScore", "heat,daily,B+")
                .with("--column", "grade=orignalScore")
                .run();

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.err()).contains("--column grade=orignalScore: no file has a column 'orignalScore'");
        assertThat(system.contents().films()).isEmpty();
    }

    @Test
    void takesGenresInParenthesesForNone() throws IOException {
        aLoad(directory, system)
                .ofFilms("film,title,genres", "heat,Heat,(no genres listed)")
                .run();

        assertThat(system.contents().films().getFirst().has("genres")).isFalse();
    }

    private LoadFixture reviews(String... lines) throws IOException {
        return aLoad(directory, system).ofFilms("film,title", "heat,Heat").ofCriticReviews(lines);
    }
}
