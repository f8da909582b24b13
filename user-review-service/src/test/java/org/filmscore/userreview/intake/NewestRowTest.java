package org.filmscore.userreview.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.userreview.intake.AnImport.row;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The newest of several reviews of a user and film counts, in whichever order they arrive. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class NewestRowTest {

    private static final String EARLY = "2001-02-03T04:05:06Z";
    private static final String LATE = "2012-10-01T17:02:11Z";

    private final AUser ana = AUser.unmistakable();
    private final AUser bob = AUser.unmistakable();
    private AFilm film;

    @BeforeEach
    void publishAFilm() {
        film = AFilm.published();
    }

    @Test
    void replacesAnOlderRowWithANewerOne() {
        AnImport.ofLines(row(film, ana, 3, "Bad.", EARLY)).report();

        var report = AnImport.ofLines(row(film, ana, 8, "Good.", LATE)).report();

        assertThat(report.outcomes()).containsExactly("CHANGED");
        ana.reads(film)
                .body("rating", equalTo(8))
                .body("text", equalTo("Good."))
                .body("revision", equalTo(2))
                .body("writtenAt", equalTo(LATE));
    }

    @Test
    void neverReplacesANewerRowWithAnOlderOne() {
        AnImport.ofLines(row(film, ana, 8, "Good.", LATE)).report();

        var report = AnImport.ofLines(row(film, ana, 3, "Bad.", EARLY)).report();

        assertThat(report.outcomes()).containsExactly("UNCHANGED");
        ana.reads(film).body("rating", equalTo(8)).body("revision", equalTo(1)).body("writtenAt", equalTo(LATE));
    }

    @Test
    void endsWithTheNewestRowInEveryOrder() {
        var oldest = row(film, ana, 1, EARLY);
        var newest = row(film, ana, 9, LATE);

        assertThat(AnImport.ofLines(oldest, newest, oldest).report().outcomes())
                .containsExactly("TAKEN", "CHANGED", "UNCHANGED");
        ana.reads(film).body("rating", equalTo(9)).body("writtenAt", equalTo(LATE));
    }

    @Test
    void neverReplacesWhatTheUserHasWrittenOrWithdrawnSince() {
        ana.rates(film, 7);
        bob.rates(film, 7);
        bob.withdraws(film);

        var report = AnImport.ofLines(row(film, ana, 1, LATE), row(film, bob, 1, LATE))
                .report();

        assertThat(report.outcomes()).containsExactly("UNCHANGED", "UNCHANGED");
        ana.reads(film).body("rating", equalTo(7));
        bob.reads(film).statusCode(404);
    }

    @Test
    void isReplacedByWhatTheUserWritesLater() {
        AnImport.ofLines(row(film, ana, 1, LATE)).report();

        ana.rates(film, 7).statusCode(200).body("revision", equalTo(2)).body("writtenAt", equalTo(LATE));
    }

    @Test
    void keepsWhatExistsWhereThatIsAsked() {
        var report = AnImport.ofLines(row(film, ana, 3, EARLY), row(film, ana, 8, LATE))
                .with("existing", "keep")
                .report();

        assertThat(report.outcomes()).containsExactly("TAKEN", "UNCHANGED");
        ana.reads(film).body("rating", equalTo(3));
    }
}
