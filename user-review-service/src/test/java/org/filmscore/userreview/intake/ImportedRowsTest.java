package org.filmscore.userreview.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.userreview.intake.AnImport.row;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report names what is wrong with a row, and the other rows are stored. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ImportedRowsTest {

    private static final String AT = "2012-10-01T17:02:11Z";

    private final AUser ana = AUser.unmistakable();
    private final AUser bob = AUser.unmistakable();
    private AFilm film;

    @BeforeEach
    void publishAFilm() {
        film = AFilm.published();
    }

    @Test
    void areRefusedByLineAndName() {
        var good = row(film, ana, 8, AT);

        var report = AnImport.ofLines(
                        "{\"film\": ",
                        "",
                        "null",
                        good.replace("\"rating\"", "\"score\""),
                        row("nowhere", ana, "\"rating\": 8", AT),
                        good)
                .report();

        assertThat(report.rows().stream().map(line -> line.getLong("line"))).containsExactly(1L, 3L, 4L, 5L, 6L);
        assertThat(report.problems())
                .containsExactly("malformed-json", "invalid-input", "invalid-input", "film-not-found", null);
        assertThat(report.rows().get(2).getString("violations[0].pointer")).isEqualTo("/score");
        assertThat(report.outcomes().getLast()).isEqualTo("TAKEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"rating\": 11 | /rating",
                "\"rating\": -1 | /rating",
                "\"rating\": null | /rating",
                "\"rating\": 5, \"headline\": \"Ghosts\" | /headline",
                "\"rating\": 5, \"spoiler\": true | /spoiler",
                "\"rating\": 5, \"language\": \"English\" | /language"
            })
    void areRefusedWhereTheyBreakTheRulesOfAReview(String opinion, String pointer) {
        var report = AnImport.ofLines(row(film.slug(), ana, opinion, AT)).report();

        assertThat(report.problems()).containsExactly("invalid-input");
        assertThat(report.rows().getFirst().getString("violations[0].pointer")).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2012-10-01",
                "2012-10-01T17:02:11",
                "2012-13-01T17:02:11Z",
                "1349110931",
                "-0001-10-01T17:02:11Z",
                "+999999999-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z"
            })
    void areRefusedWithoutATimeInThePast(String writtenAt) {
        var report = AnImport.ofLines(row(film, ana, 8, writtenAt)).report();

        assertThat(report.problems()).containsExactly("invalid-input");
        assertThat(report.rows().getFirst().getString("violations[0].pointer")).isEqualTo("/writtenAt");
    }

    @ParameterizedTest
    @CsvSource({"'', /user/subject", "' ', /user/subject", "LONG, /user/subject"})
    void areRefusedWithoutAUser(String subject, String pointer) {
        var user = new AUser(subject.replace("LONG", "x".repeat(256)), "Nobody");

        var report = AnImport.ofLines(row(film, user, 8, AT)).report();

        assertThat(report.rows().getFirst().getString("violations[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void haveRatingsOnAnotherScaleAndTimesInSeconds() {
        var report = AnImport.ofCsv(
                        "movieId,userId,rating,ratedAt",
                        film.id() + "," + ana.id() + ",3.5,964982703",
                        film.id() + "," + bob.id() + ",0.5,847434962",
                        film.id() + "," + bob.id() + ",3.3,847434962")
                .with("column", "film:movieId")
                .with("column", "user:userId")
                .with("column", "writtenAt:ratedAt")
                .with("scale", "0.5..5")
                .with("times", "unix")
                .report();

        assertThat(report.outcomes()).containsExactly("TAKEN", "TAKEN", "REFUSED");
        ana.reads(film).body("rating", equalTo(7)).body("writtenAt", equalTo("2000-07-30T18:45:03Z"));
        bob.reads(film).body("rating", equalTo(1));
    }

    @Test
    void areReadFromCsv() {
        var report = AnImport.ofCsv(
                        "\uFEFFfilm,user,userName,rating,headline,text,spoiler,language,writtenAt",
                        film.slug() + "," + ana.id() + ",\"Ana, the \"\"Great\"\"\",8,Two,\"lines",
                        "of text\",yes,en," + AT)
                .report();

        assertThat(report.outcomes()).containsExactly("TAKEN");
        ana.reads(film)
                .body("user.name", equalTo("Ana, the \"Great\""))
                .body("text", equalTo("lines\r\nof text"))
                .body("spoiler", equalTo(true));
    }

    @Test
    void needTheColumnsOfAReview() {
        AnImport.ofCsv("film,critic", "a,b")
                .send()
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/critic", "/rating", "/user", "/writtenAt")));
    }

    @Test
    void areForAdminsAlone() {
        given().contentType("application/x-ndjson")
                .body(new byte[0])
                .post("/api/v1/user-reviews/import")
                .then()
                .statusCode(401);
        ana.signedIn("editor", "moderator")
                .contentType("application/x-ndjson")
                .body(new byte[0])
                .post("/api/v1/user-reviews/import")
                .then()
                .statusCode(403);
    }

    @Test
    void mayBeNone() {
        assertThat(AnImport.ofLines().report().summary()).containsEntry("rows", 0);
    }
}
