package org.filmscore.critic.audit;

import static org.filmscore.critic.fixture.Callers.anEditor;
import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Callers.with;
import static org.filmscore.critic.fixture.Draft.aCritic;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Draft.aReviewOf;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.filmscore.critic.fixture.Import;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who changed which publication, critic or review. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AuditTrailTest {

    @Test
    void recordsChangesOfPublicationsAndCritics() {
        var gazette = aPublication().added();
        aPublication().named("Another").putTo("/publications/" + gazette).statusCode(200);
        aPublication().named("Another").putTo("/publications/" + gazette).statusCode(200);
        var critic = aCritic().added();

        changesOf(gazette)
                .body("items.operation", equalTo(List.of("replacePublication", "addPublication")))
                .body("items.revision", equalTo(List.of(2, 1)))
                .body("items[0].by", equalTo("eve"));
        changesOf(critic).body("items.operation", equalTo(List.of("addCritic")));
    }

    @Test
    void recordsChangesOfReviews() {
        var review = aReviewOf(aFilm()).by(aPublication().added()).added();
        anEditor().delete("/critic-reviews/" + review).then().statusCode(204);
        anEditor().delete("/critic-reviews/" + review).then().statusCode(204);

        changesOf(review)
                .body("items.operation", equalTo(List.of("retractCriticReview", "publishCriticReview")))
                .body("items.revision", equalTo(List.of(2, 1)));
    }

    @Test
    void recordsWhatAnImportStoresAndParks() {
        var film = aFilm();
        var readable = UUID.randomUUID().toString();
        var unreadable = UUID.randomUUID().toString();

        var report = Import.ofLines(
                        Import.row(film, readable, "B+"),
                        Import.row(film, unreadable, "Superb"),
                        Import.row(film, unreadable, "Splendid"))
                .reported();

        var parked = report.row(1).getString("id");
        changesOf(report.row(0).getString("id")).body("items.operation", equalTo(List.of("importCriticReviews")));
        changesOf(parked).body("items.revision", equalTo(List.of(2, 1)));

        anEditor().delete("/parked-reviews/" + parked).then().statusCode(204);
        changesOf(parked).body("items[0].operation", equalTo("dropParkedReview"));
    }

    @Test
    void recordsTheReviewOfAReleasedRow() {
        var parked = Import.ofLines(Import.row(aFilm(), UUID.randomUUID().toString(), "Superb"))
                .reported()
                .row(0)
                .getString("id");

        var review = anEditor()
                .body("{\"score\": 75}")
                .post("/parked-reviews/" + parked + "/release")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        changesOf(review).body("items.operation", equalTo(List.of("releaseParkedReview")));
    }

    @Test
    void isOpenToAdministratorsAlone() {
        anyone().get("/changes").then().statusCode(401);
        anEditor().get("/changes").then().statusCode(403);
    }

    private static ValidatableResponse changesOf(String subject) {
        return with(Tokens.of("ada").in("admin").signed())
                .get("/changes?subject=" + subject)
                .then()
                .statusCode(200);
    }
}
