package org.filmscore.critic.review.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Callers.anEditor;
import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Callers.with;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.filmscore.critic.fixture.Import.row;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.filmscore.critic.fixture.Import;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wrong row is reported alone, and its neighbours are stored. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ImportedRowsTest {

    private final String gazette = "/sources/" + UUID.randomUUID();
    private String film;

    @BeforeEach
    void addAFilm() {
        film = aFilm();
    }

    @Test
    void refusesRowsByLineAndName() {
        var reported = Import.ofLines(
                        "{\"film\": ",
                        "",
                        "null",
                        row(film, gazette, "A").replace("\"grade\"", "\"score\""),
                        row("nowhere", gazette, "A"),
                        row(film, "", "A"),
                        row(film, gazette, "A"))
                .reported();

        assertThat(reported.rows().stream().map(line -> line.getLong("line"))).containsExactly(1L, 3L, 4L, 5L, 6L, 7L);
        assertThat(reported.rows().stream().map(line -> line.getString("problem")))
                .containsExactly(
                        "malformed-json", "invalid-input", "invalid-input", "film-not-found", "invalid-input", null);
        assertThat(reported.row(2).getString("violations[0].pointer")).isEqualTo("/score");
        assertThat(reported.row(4).getString("violations[0].pointer")).isEqualTo("/publication/key");
        assertThat(reported.outcomes().getLast()).isEqualTo("TAKEN");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        var body = (row(film, gazette, "A").replace("LETTER", "L\u00e9TTER") + "\n" + row(film, gazette, "B"))
                .getBytes(ISO_8859_1);

        var reported = Import.of(body).reported();

        assertThat(reported.outcomes()).containsExactly("REFUSED", "TAKEN");
        assertThat(reported.row(0).getString("problem")).isEqualTo("row-not-utf-8");
    }

    @Test
    void refusesARowThatIsTooLong() {
        var tooLong = row(film, gazette, "A")
                .replace("{\"film\"", "{\"headline\": \"" + "a".repeat(2_000_000) + "\", \"film\"");

        var reported = Import.ofLines(tooLong, row(film, gazette, "B")).reported();

        assertThat(reported.outcomes()).containsExactly("REFUSED", "TAKEN");
        assertThat(reported.row(0).getString("problem")).isEqualTo("row-too-long");
    }

    @Test
    void readsCsv() {
        var reported = Import.ofCsv(
                        "\uFEFFfilm,publication,publicationName,criticName,grade,headline,featured",
                        film + "," + gazette + ",\"The \"\"Gazette\"\", daily\",Ida Quill,3/4,\"Two",
                        "lines\",yes",
                        film + "," + gazette + "/2,,,3/4,,")
                .reported();

        assertThat(reported.outcomes()).containsExactly("TAKEN", "TAKEN");
        assertThat(reported.row(1).getLong("line")).isEqualTo(4);
        anyone().get("/critic-reviews/" + reported.row(0).getString("id"))
                .then()
                .body("publication.name", equalTo("The \"Gazette\", daily"))
                .body("headline", equalTo("Two\r\nlines"))
                .body("critic.name", equalTo("Ida Quill"))
                .body("featured", equalTo(true));
    }

    @Test
    void refusesQuotesThatAreNotClosedAndValuesThatAreTooFew() {
        var reported = Import.ofCsv(
                        "film,publication,grade,featured",
                        film + "," + gazette + ",\"3/4\"x,",
                        film + "," + gazette,
                        film + "," + gazette + ",3/4,perhaps",
                        film + "," + gazette + ",3/4,",
                        film + "," + gazette + "/2,\"3/4,")
                .reported();

        assertThat(reported.rows().stream().map(line -> line.getString("problem")))
                .containsExactly("malformed-csv", "malformed-csv", "invalid-input", null, "malformed-csv");
        assertThat(reported.row(2).getString("violations[0].pointer")).isEqualTo("/featured");
    }

    @Test
    void refusesCsvWhoseColumnsAreNone() {
        Import.ofCsv("film,publisher,film", "a,b,c")
                .sent()
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"))
                .body("violations.pointer", equalTo(List.of("/publisher", "/film", "/publication")));
    }

    @Test
    void refusesOtherMediaTypesAndParameters() {
        anEditor().body("{}").post("/critic-reviews/import").then().statusCode(415);
        Import.ofLines(row(film, gazette, "A"))
                .with("report", "some")
                .sent()
                .then()
                .statusCode(400)
                .body("violations.parameter", hasItem("report"));
    }

    @Test
    void isForEditorsAlone() {
        with(Tokens.of("ana").signed())
                .contentType("application/x-ndjson")
                .body(new byte[0])
                .post("/critic-reviews/import")
                .then()
                .statusCode(403);
    }

    @Test
    void takesAFileWithoutRows() {
        assertThat(Import.ofLines().reported().summary()).containsEntry("rows", 0);
        assertThat(Import.ofCsv().reported().summary()).containsEntry("rows", 0);
    }
}
