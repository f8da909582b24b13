package org.filmscore.critic.review.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Draft.aReviewOf;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.filmscore.critic.fixture.Films.slugOf;
import static org.filmscore.critic.fixture.Import.row;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.filmscore.critic.fixture.Import;
import org.filmscore.critic.fixture.Published;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ImportTest {

    private static final String IMPORT = "/critic-reviews/import";

    private final String gazette = "/sources/" + UUID.randomUUID();
    private String film;

    @BeforeEach
    void addAFilm() {
        film = aFilm();
    }

    @Test
    void importsReviewsWithTheirPublicationsAndCritics() {
        var reported = Import.ofLines(
                        """
                {"film": "%s", "publication": {"key": "%s", "name": "The Gazette", "weight": 1.5}, "critic": {"key": "/c/%s",
                 "name": "Ida Quill"}, "grade": "3/4", "headline": "Earnest", "publishedOn": "2012-09-25"}""".formatted(slugOf(film), gazette, gazette).replace("\n", " "))
                .reported();

        assertThat(reported.outcomes()).containsExactly("TAKEN");
        anyone().get("/critic-reviews/" + reported.row(0).getString("id"))
                .then()
                .statusCode(200)
                .body("score", equalTo(75))
                .body("revision", equalTo(1))
                .body("headline", equalTo("Earnest"))
                .body("publishedOn", equalTo("2012-09-25"))
                .body("publication.name", equalTo("The Gazette"))
                .body("critic.name", equalTo("Ida Quill"));
    }

    @Test
    void publishesEverythingThatIsNew() {
        var reported = Import.ofLines(row(film, gazette, "B+")).reported();

        var review = Published.about(reported.row(0).getString("id"), "critic-reviews", 1)
                .getFirst();
        assertThat(Published.header(review, "ce_type")).isEqualTo("org.filmscore.critic-review.published");
        assertThat(Published.payload(review).getInt("score")).isEqualTo(83);
        var publication = Published.payload(review).getString("publicationId");
        assertThat(Published.about(publication, "publications", 1)).hasSize(1);
    }

    @Test
    void changesNothingWhereTheSameIsSentTwice() {
        var lines = new String[] {row(film, gazette, "B+"), row(film, gazette + "/2", "C")};
        var first = Import.ofLines(lines).reported();

        var second = Import.ofLines(lines).reported();

        assertThat(second.outcomes()).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(second.row(1).getString("id")).isEqualTo(first.row(1).getString("id"));
        anyone().get("/films/" + film + "/critic-reviews").then().body("items", hasSize(2));
        assertThat(Published.revisions(Published.about(first.row(0).getString("id"), "critic-reviews", 1)))
                .containsExactly(1);
    }

    @Test
    void revisesAReviewThatALaterRowChanges() {
        var first = Import.ofLines(row(film, gazette, "B+")).reported();

        var second = Import.ofLines(row(film, gazette, "A")).reported();

        assertThat(second.outcomes()).containsExactly("CHANGED");
        anyone().get("/critic-reviews/" + first.row(0).getString("id"))
                .then()
                .body("score", equalTo(100))
                .body("revision", equalTo(2));
        assertThat(Published.revisions(Published.about(first.row(0).getString("id"), "critic-reviews", 2)))
                .containsExactly(1, 2);
    }

    @Test
    void keepsAnExistingReviewOnRequest() {
        var reported = Import.ofLines(row(film, gazette, "B+"), row(film, gazette, "A"))
                .with("existing", "keep")
                .reported();

        assertThat(reported.outcomes()).containsExactly("TAKEN", "UNCHANGED");
        anyone().get("/films/" + film + "/critic-reviews").then().body("items[0].score", equalTo(83));
    }

    @Test
    void takesTheLaterOfTwoRowsWithTheSameKey() {
        var reported = Import.ofLines(row(film, gazette, "B+"), row(film, gazette, "A"))
                .reported();

        assertThat(reported.outcomes()).containsExactly("TAKEN", "CHANGED");
        anyone().get("/films/" + film + "/critic-reviews").then().body("items.score", equalTo(List.of(100)));
    }

    @Test
    void findsAReviewThatWasPublishedByItself() {
        var publication = aPublication().keyed(gazette).gradingIn("LETTER").added();
        var review = aReviewOf(film).by(publication).grading("B+").added();

        var reported = Import.ofLines(row(film, gazette, "B+")).reported();

        assertThat(reported.outcomes()).containsExactly("UNCHANGED");
        assertThat(reported.row(0).getString("id")).isEqualTo(review);
    }

    @Test
    void countsInASummaryAndOmitsRowsAsWritten() {
        var reported = Import.ofLines(row(film, gazette, "B+"), row("no-such-film", gazette, "A"))
                .with("report", "refused")
                .reported();

        assertThat(reported.rows()).hasSize(1);
        assertThat(reported.row(0).getLong("line")).isEqualTo(2);
        assertThat(reported.summary())
                .containsAllEntriesOf(
                        Map.of("rows", 2, "taken", 1, "unchanged", 0, "refused", Map.of("film-not-found", 1)));
    }

    @Test
    void isForEditors() {
        anyone().contentType("application/x-ndjson")
                .body(row(film, gazette, "A").getBytes(UTF_8))
                .post(IMPORT)
                .then()
                .statusCode(401);
    }
}
