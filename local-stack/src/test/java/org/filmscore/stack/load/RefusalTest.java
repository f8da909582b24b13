package org.filmscore.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.load.LoadFixture.aLoad;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {

    @TempDir
    Path directory;

    private final StubSystem system = new StubSystem();

    RefusalTest() throws IOException {}

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void namesTheLineOfARowBelowQuotedLineBreaks() throws IOException {
        var ending = reviews(
                "film,publication,excerpt,grade",
                "heat,daily,\"one",
                "",
                "three\",B+",
                "",
                "heat,weekly,\"first",
                "second\",Recommended",
                "heat,monthly,,Recommended");

        assertThat(ending.exitCode()).isZero();
        assertThat(ending.report())
                .containsExactly(
                        "critic-reviews.csv,6,parked,grade-unreadable,the grade cannot be read for certain",
                        "critic-reviews.csv,8,parked,grade-unreadable,the grade cannot be read for certain");
        assertThat(ending.out()).containsPattern("parked: grade-unreadable +2");
    }

    @Test
    void namesTheNumberThatCannotBeRead() throws IOException {
        var ending = reviews("film,publication,publicationWeight", "heat,daily,heavy");

        assertThat(ending.report())
                .containsExactly(
                        "critic-reviews.csv,2,refused,unreadable-number,publicationWeight: 'heavy' is not a number");
    }

    @Test
    void namesTheDayThatCannotBeRead() throws IOException {
        var ending = reviews("film,publication,publishedOn", "heat,daily,28.9.2012");

        assertThat(ending.report())
                .containsExactly("critic-reviews.csv,2,refused,unreadable-day,"
                        + "publishedOn: '28.9.2012' is not a day such as 2012-09-28");
    }

    @Test
    void namesTheValueThatIsMissing() throws IOException {
        var ending = reviews("film,publication,grade", "heat,,B+");

        assertThat(ending.report()).containsExactly("critic-reviews.csv,2,refused,value-missing,publication: is empty");
    }

    @Test
    void refusesARowOfTheWrongLength() throws IOException {
        var ending = reviews("film,publication,grade", "heat,daily", "heat,weekly,B+");

        assertThat(ending.report())
                .containsExactly("critic-reviews.csv,2,refused,wrong-number-of-values,2 values under 3 columns");
        assertThat(system.contents().reviews()).hasSize(1);
    }

    @Test
    void refusesAReviewOfAFilmThatNobodyKnows() throws IOException {
        var ending = reviews("film,publication,grade", "ran,daily,A");

        assertThat(ending.report())
                .containsExactly("critic-reviews.csv,2,refused,film-unknown,"
                        + "film: the catalog has no film with the external id load:ran");
    }

    @Test
    void takesAReviewWithoutTheLinkThatIsNone() throws IOException {
        var ending = reviews("film,publication,url", "heat,daily,--none--");

        assertThat(ending.report())
                .containsExactly(
                        "critic-reviews.csv,2,taken,value-left-out,url: '--none--' is not an address on the web");
        assertThat(system.contents().reviews()).hasSize(1);
    }

    @Test
    void tellsOfRefusalsInTheOrderOfTheFile() throws IOException {
        var lines = new String[201];
        lines[0] = "film,publication,grade";
        for (int row = 1; row < lines.length; row++) {
            lines[row] = row % 2 == 0 ? "heat,p" + row + ",Recommended" : "heat,p" + row + ",heavy,B";
        }

        var ending = reviews(lines);

        assertThat(ending.report()).hasSize(200);
        assertThat(ending.report())
                .extracting(line -> Integer.valueOf(line.split(",")[1]))
                .isSorted();
    }

    private LoadFixture.Shutdown reviews(String... lines) throws IOException {
        return aLoad(directory, system)
                .ofFilms("film,title", "heat,Heat")
                .ofCriticReviews(lines)
                .run();
    }
}
