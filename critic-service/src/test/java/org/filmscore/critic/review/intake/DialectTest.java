package org.filmscore.critic.review.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.filmscore.critic.fixture.Films.keyOf;
import static org.filmscore.critic.fixture.Import.row;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.filmscore.critic.fixture.Import;
import org.filmscore.critic.fixture.Import.Reported;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that were not written for this import, with the parameters that describe them. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class DialectTest {

    private final String gazette = "/sources/" + UUID.randomUUID();
    private String film;

    @BeforeEach
    void publishAFilm() {
        film = aFilm();
    }

    @Test
    void readsColumnsUnderOtherNamesAndSkipsOthers() {
        var reported = Import.ofCsv(
                        "reviewId,movieId,publicationUrl,outlet,originalScore",
                        "7," + film + "," + gazette + ",Daily,3/4")
                .with("column", "film:movieId")
                .with("column", "publication:publicationUrl")
                .with("column", "publicationName:outlet")
                .with("column", "headline:outlet")
                .with("column", "grade:originalScore")
                .with("unknownColumns", "ignore")
                .reported();

        review(reported, 0)
                .body("publication.name", equalTo("Daily"))
                .body("headline", equalTo("Daily"))
                .body("grade", equalTo("3/4"));
    }

    @Test
    void refusesANameThatTheFileDoesNotHave() {
        Import.ofCsv("film,publication,originalScore", film + "," + gazette + ",3/4")
                .with("column", "grade:orignalScore")
                .sent()
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("column"))
                .body("violations[0].message", equalTo("orignalScore is not a column of the file"));
    }

    @Test
    void findsFilmsByTheirExternalIds() {
        var key = keyOf(film);

        var named = Import.ofCsv(
                        "film,publication,grade", "load:" + key + "," + gazette + ",3/4", key + "," + gazette + ",3/4")
                .reported();
        var ofScheme = Import.ofCsv("film,publication,grade", key + "," + gazette + "/2,3/4")
                .with("keyScheme", "load")
                .reported();
        var inJson = Import.ofLines(row("load:" + key, gazette + "/3", "A")).reported();

        assertThat(named.outcomes()).containsExactly("TAKEN", "REFUSED");
        assertThat(named.row(1).getString("problem")).isEqualTo("film-not-found");
        assertThat(ofScheme.outcomes()).containsExactly("TAKEN");
        assertThat(inJson.outcomes()).containsExactly("TAKEN");
        anyone().get("/films/" + film + "/critic-reviews?count=true").then().body("total", equalTo(3));
    }

    @Test
    void leavesOutTheValueThatMeansNone() {
        var reported = Import.ofCsv(
                        "film,publication,publishedOn",
                        film + "," + gazette + ",2000-01-01",
                        film + "," + gazette + "/2,2000-01-02")
                .with("absent", "2000-01-01")
                .reported();

        review(reported, 0).body("publishedOn", nullValue());
        review(reported, 1).body("publishedOn", equalTo("2000-01-02"));
    }

    @Test
    void repairsAddressesAndNamesThoseThatItDrops() {
        var lines = new String[] {
            "film,publication,url",
            film + "," + gazette + ",http://example.org/up (U).aspx",
            film + "," + gazette + "/2,--none--"
        };

        var strict = Import.ofCsv(lines).reported();
        var repaired = Import.ofCsv(lines)
                .with("report", "refused")
                .with("addresses", "repair")
                .reported();

        assertThat(strict.outcomes()).containsExactly("REFUSED", "REFUSED");
        assertThat(repaired.summary()).containsEntry("taken", 2);
        assertThat(repaired.rows()).hasSize(1);
        assertThat(repaired.row(0).getLong("line")).isEqualTo(3);
        assertThat(repaired.row(0).getString("outcome")).isEqualTo("TAKEN");
        assertThat(repaired.row(0).<Map<String, String>>getList("violations"))
                .isEqualTo(List.of(Map.of("pointer", "/url", "message", "'--none--' is not a web address")));
        review(repaired, 0).body("url", nullValue());
        anyone().get("/films/" + film + "/critic-reviews")
                .then()
                .body("items.url.findAll { it != null }", equalTo(List.of("http://example.org/up%20(U).aspx")));
    }

    @Test
    void readsTabsAndOtherDelimiters() {
        var tabs = Import.ofTsv("film\tpublication\tgrade", film + "\t" + gazette + "\t3/4")
                .reported();
        var semicolons = Import.ofCsv("film;publication;headline", film + ";" + gazette + "/2;One, two")
                .with("delimiter", ";")
                .reported();

        review(tabs, 0).body("score", equalTo(75));
        review(semicolons, 0).body("headline", equalTo("One, two"));
    }

    @Test
    void keepsTheBlanksOfAQuotedValue() {
        var reported = Import.ofCsv("film,publication,headline", film + "," + gazette + ",\"  Two blanks \"")
                .reported();

        review(reported, 0).body("headline", equalTo("  Two blanks "));
    }

    @Test
    void refusesParametersOfCsvForJson() {
        Import.ofLines(row(film, gazette, "A"))
                .with("scale", "0.5..5")
                .with("absent", "none")
                .sent()
                .then()
                .statusCode(400)
                .body("violations.parameter", equalTo(List.of("absent", "scale")));
    }

    @Test
    void refusesParametersThatItCannotRead() {
        for (var given : List.of(
                Map.entry("column", "film"),
                Map.entry("unknownColumns", "some"),
                Map.entry("delimiter", "ab"),
                Map.entry("addresses", "guess"),
                Map.entry("keyScheme", "Load me"),
                Map.entry("scale", "5..1"),
                Map.entry("times", "local"))) {
            Import.ofCsv("film,publication", film + "," + gazette)
                    .with(given.getKey(), given.getValue())
                    .sent()
                    .then()
                    .statusCode(400)
                    .body("violations.parameter", equalTo(List.of(given.getKey())));
        }
    }

    private static ValidatableResponse review(Reported reported, int row) {
        return anyone().get("/critic-reviews/" + reported.row(row).getString("id"))
                .then()
                .statusCode(200);
    }
}
