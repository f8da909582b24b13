package org.filmscore.userreview.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.userreview.intake.AnImport.row;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ImportTest {

    private static final String EARLY = "2001-02-03T04:05:06Z";
    private static final String LATE = "2012-10-01T17:02:11Z";
    private static final String FUTURE = "9999-01-01T00:00:00Z";

    private final AUser ana = AUser.unmistakable();
    private final AUser bob = AUser.unmistakable();
    private AFilm film;

    @BeforeEach
    void publishAFilm() {
        film = AFilm.published();
    }

    @Test
    void storesAReviewWithItsUserAndTime() {
        var opinion = """
                "rating": 8, "headline": "Viola Davis", "text": "A pause.", "spoiler": true, "language": "en\"""";

        var report = AnImport.ofLines(row(film.slug(), ana, opinion, "2012-10-01T19:02:11+02:00"))
                .report();

        assertThat(report.outcomes()).containsExactly("TAKEN");
        given().get("/api/v1/user-reviews/" + report.rows().getFirst().getString("id"))
                .then()
                .statusCode(200)
                .body("rating", equalTo(8))
                .body("headline", equalTo("Viola Davis"))
                .body("text", equalTo("A pause."))
                .body("spoiler", equalTo(true))
                .body("language", equalTo("en"))
                .body("revision", equalTo(1))
                .body("user.name", equalTo(ana.name()))
                .body("writtenAt", equalTo(LATE))
                .body("changedAt", equalTo(LATE));
        ana.looksAtThemselves().body("name", equalTo(ana.name())).body("joinedAt", equalTo(LATE));
    }

    @Test
    void publishesWhatIsNew() {
        var rows = List.of(row(film, ana, 8, "Good.", LATE), row(film, bob, 3, LATE));

        AnImport.ofLines(rows.toArray(String[]::new)).report();

        assertThat(events(2).stream().map(event -> event.getString("rating") + event.getString("written")))
                .containsExactlyInAnyOrder("8true", "3false");
    }

    @Test
    void changesNothingWhereTheSameFileIsSentTwice() {
        var lines = new String[] {row(film, ana, 8, "Good.", LATE), row(film, bob, 3, EARLY)};
        var first = AnImport.ofLines(lines).report();

        var second = AnImport.ofLines(lines).report();

        assertThat(second.outcomes()).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(second.rows().getLast().getString("id"))
                .isEqualTo(first.rows().getLast().getString("id"));
        given().get(film.reviews()).then().body("items", hasSize(2));
        assertThat(events(2)).hasSize(2);
    }

    @Test
    void keepsTheNameOfAKnownUser() {
        ana.rates(AFilm.published(), 5);

        AnImport.ofLines(row(film, ana.renamed("Old name"), 8, EARLY)).report();

        given().get(film.reviews()).then().body("items.user.name", contains(ana.name()));
        ana.looksAtThemselves().body("joinedAt", equalTo(EARLY)).body("revision", equalTo(1));
    }

    @Test
    void callsAUserWithoutANameAnonymous() {
        AnImport.ofCsv("film,user,rating,writtenAt", "%s,%s,8,%s".formatted(film.id(), ana.id(), LATE))
                .report();

        ana.reads(film).body("user.name", equalTo("Anonymous"));
    }

    @Test
    void leavesAHiddenReviewHidden() {
        var id = AnImport.ofLines(row(film, ana, 3, "Rude.", EARLY))
                .report()
                .rows()
                .getFirst()
                .getString("id");
        bob.decides("/api/v1/user-reviews/" + id, "HIDE", "Rude.");

        AnImport.ofLines(row(film, ana, 8, "Rude again.", LATE)).report();

        given().get("/api/v1/user-reviews/" + id).then().statusCode(404);
        assertThat(events(3).getLast().getString("rating")).isNull();
    }

    @Test
    void deletesVotesWithAText() {
        var id = AnImport.ofLines(row(film, ana, 3, "Bad.", EARLY))
                .report()
                .rows()
                .getFirst()
                .getString("id");
        bob.finds("/api/v1/user-reviews/" + id, true).statusCode(201);

        AnImport.ofLines(row(film, ana, 8, LATE)).report();

        bob.readsVoteOn("/api/v1/user-reviews/" + id).statusCode(404);
        ana.reads(film).body("votes.helpful", equalTo(0));
    }

    @Test
    void countsRowsAndReportsOnlyRefusedOnesWhereThatIsAsked() {
        var report = AnImport.ofLines(
                        row(film, ana, 8, LATE),
                        row("no-such-film", bob, "\"rating\": 5", LATE),
                        row(film, bob, 5, FUTURE))
                .with("report", "refused")
                .report();

        assertThat(report.rows().stream().map(line -> line.getLong("line"))).containsExactly(2L, 3L);
        assertThat(report.summary())
                .containsAllEntriesOf(
                        Map.of("rows", 3, "taken", 1, "refused", Map.of("film-not-found", 1, "invalid-input", 1)));
        bob.looksAtThemselves().statusCode(404);
    }

    @Test
    void showsNobodyTheSubjectOfAnImportedUser() {
        AnImport.ofLines(row(film, ana, 8, LATE)).report();

        given().get(film.reviews()).then().body("items[0].user.name", equalTo(ana.name()));
        assertThat(given().get(film.reviews()).asString()).doesNotContain(ana.id());
    }

    private List<JsonPath> events(int count) {
        return await().atMost(Duration.ofSeconds(60)).until(film::events, events -> events.size() >= count).stream()
                .map(event -> new JsonPath(event.value()))
                .toList();
    }
}
