package org.filmscore.critic.review.parked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Callers.anEditor;
import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Callers.with;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.filmscore.critic.fixture.Import.row;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.filmscore.critic.fixture.Import;
import org.filmscore.critic.fixture.Published;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ParkedReviewTest {

    private final String gazette = "/sources/" + UUID.randomUUID();
    private String film;

    @BeforeEach
    void addAFilm() {
        film = aFilm();
    }

    @Test
    void parksAGradeThatCannotBeReadForCertain() {
        var parked = parked("Recommended");

        anyone().get("/films/" + film + "/critic-reviews").then().body("items", hasSize(0));
        anEditor()
                .get("/parked-reviews/" + parked)
                .then()
                .statusCode(200)
                .body("grade", equalTo("Recommended"))
                .body("reason", equalTo("UNKNOWN_NOTATION"))
                .body("review.grade", equalTo("Recommended"))
                .body("filmId", equalTo(film));
        anEditor().get("/parked-reviews?film=" + film).then().body("items.id", equalTo(List.of(parked)));
        anEditor()
                .get("/parked-reviews?film=" + film + "&reason=AMBIGUOUS")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void parksTheSameOnce() {
        var parked = parked("Recommended");

        var again = Import.ofLines(row(film, gazette, "Recommended")).reported();

        assertThat(again.outcomes()).containsExactly("UNCHANGED");
        assertThat(again.row(0).getString("id")).isEqualTo(parked);
    }

    @Test
    void isReleasedByAScore() {
        var parked = parked("Recommended");

        var review = released(parked, Map.of("score", 75))
                .statusCode(201)
                .body("grade", equalTo("Recommended"))
                .body("score", equalTo(75))
                .body("rule", equalTo("as an editor read it"))
                .extract()
                .<String>path("id");

        assertThat(Published.payload(
                                Published.about(review, "critic-reviews", 1).getFirst())
                        .getInt("score"))
                .isEqualTo(75);
        anEditor().get("/parked-reviews/" + parked).then().statusCode(404);
    }

    @Test
    void isReleasedByAGradeThatCanBeRead() {
        var parked = parked("three of four, nearly");

        released(parked, Map.of("grade", "3/4"))
                .statusCode(201)
                .body("grade", equalTo("three of four, nearly"))
                .body("score", equalTo(75))
                .body("rule", equalTo("as an editor read it, 3/4: 3 of 4, times 100, rounded half up"));
    }

    @Test
    void staysReleasedWhenTheRowIsSentAgain() {
        released(parked("Recommended"), Map.of("score", 75)).statusCode(201);

        var again = Import.ofLines(row(film, gazette, "Recommended")).reported();

        assertThat(again.outcomes()).containsExactly("UNCHANGED");
        anyone().get("/films/" + film + "/critic-reviews").then().body("items[0].score", equalTo(75));
    }

    @Test
    void isReleasedByARowThatCanBeRead() {
        var parked = parked("Recommended");

        var again = Import.ofLines(row(film, gazette, "B+")).reported();

        assertThat(again.outcomes()).containsExactly("TAKEN");
        anEditor().get("/parked-reviews/" + parked).then().statusCode(404);
    }

    @Test
    void keepsTheExistingReviewUntilAnEditorDecides() {
        var review = Import.ofLines(row(film, gazette, "B+")).reported().row(0).getString("id");

        var parked = parked("Recommended");

        anyone().get("/critic-reviews/" + review).then().body("score", equalTo(83));
        released(parked, Map.of("score", 20))
                .statusCode(201)
                .body("id", equalTo(review))
                .body("revision", equalTo(2));
    }

    @Test
    void isDroppedForGood() {
        var parked = parked("Recommended");

        anEditor().delete("/parked-reviews/" + parked).then().statusCode(204);

        anEditor().get("/parked-reviews/" + parked).then().statusCode(404);
        anEditor().delete("/parked-reviews/" + parked).then().statusCode(204);
        anEditor().delete("/parked-reviews/no-id").then().statusCode(404);
    }

    @Test
    void saysWhyAReleaseIsRefused() {
        var parked = parked("Recommended");

        released(parked, Map.of("grade", "Nice")).statusCode(400).body("type", equalTo("/problems/grade-unreadable"));
        released(parked, Map.of("grade", "3/4", "score", 75)).statusCode(400);
        released(parked, Map.of()).statusCode(400);
        released(parked, Map.of("score", 101)).statusCode(400);
        released(UUID.randomUUID().toString(), Map.of("score", 1))
                .statusCode(404)
                .body("type", equalTo("/problems/parked-review-not-found"));
    }

    @Test
    void isForEditors() {
        anyone().get("/parked-reviews").then().statusCode(401);
        with(Tokens.of("ana").signed()).get("/parked-reviews").then().statusCode(403);
    }

    private String parked(String grade) {
        var reported = Import.ofLines(row(film, gazette, grade)).reported();
        assertThat(reported.outcomes()).containsExactly("PARKED");
        assertThat(reported.row(0).getString("problem")).isEqualTo("grade-unreadable");
        return reported.row(0).getString("id");
    }

    private static ValidatableResponse released(String parked, Map<String, Object> release) {
        return anEditor()
                .body(release)
                .post("/parked-reviews/" + parked + "/release")
                .then();
    }
}
