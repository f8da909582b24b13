package org.filmscore.scoring.explanation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aCritic;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.aPublication;
import static org.filmscore.scoring.Facts.critics;
import static org.filmscore.scoring.Facts.review;
import static org.filmscore.scoring.Facts.withdrawn;
import static org.filmscore.scoring.Publishing.publishAndAwait;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.filmscore.events.CriticReviewPublished;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.PublicationDescribed;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ExplanationTest {

    private final FilmPublished film = aFilm();
    private final PublicationDescribed gazette = aPublication("2.00");
    private final PublicationDescribed silent = aPublication("0.00");
    private CriticReviewPublished weighty;

    /** 90 × 2.00 × 1.50, three times 40 × 1, one review with the weight 0 and one without a grade. */
    @BeforeEach
    void aFilmOfFourReviewsThatCountAndTwoThatDoNot() {
        var critic = aCritic("1.50");
        weighty = review(90, film, gazette, critic);
        publishAndAwait(film, gazette, silent, critic);
        publishAndAwait(weighty, review(10, film, silent));
        publishAndAwait(critics(3, 40, film));
        publishAndAwait(critics(1, null, film));
    }

    @Test
    void showsTheContributionOfEachReview() {
        var explanation = get("explanation");

        var first = explanation.getMap("reviews[0]");
        assertThat(first)
                .containsEntry("reviewId", weighty.reviewId().toString())
                .containsEntry("grade", "90/100")
                .containsEntry("rule", "of 100")
                .containsEntry("score", 90);
        assertThat(explanation.getString("reviews[0].publication.name")).isEqualTo("A paper");
        assertThat(explanation.getString("reviews[0].critic.name")).isEqualTo("A critic");
        assertThat(explanation.getFloat("reviews[0].weight")).isEqualTo(3.0f);
        assertThat(explanation.getFloat("reviews[0].weightedScore")).isEqualTo(270.0f);
        assertThat(explanation.getFloat("reviews[0].share")).isEqualTo(50.0f);
        assertThat(explanation.getString("reviews[0].metascoreWithout.status")).isEqualTo("TBD");
        assertThat(explanation.getList("reviews.share")).containsExactly(50.0f, 16.67f, 16.67f, 16.66f);
        assertThat(explanation.getMap("reviews[1]")).doesNotContainKey("critic");
    }

    @Test
    void addsUpToTheMetascoreThatIsShown() {
        var explanation = get("explanation");

        assertThat(explanation.getFloat("sums.totalWeight")).isEqualTo(6.0f);
        assertThat(explanation.getFloat("sums.totalWeightedScore")).isEqualTo(390.0f);
        assertThat(explanation.getFloat("sums.mean")).isEqualTo(65.0f);
        assertThat(explanation.getMap("metascore")).isEqualTo(scoreOf(film).getMap("metascore"));
    }

    @Test
    void givesTheReasonOfEachReviewThatDoesNotCount() {
        assertThat(get("explanation").getList("notCounted.reason"))
                .containsExactlyInAnyOrder("WEIGHT_ZERO", "UNSCORED");
    }

    @Test
    void answersWhatIfQuestions() {
        assertThat(get("what-if").getMap("whatIf")).isEqualTo(scoreOf(film).getMap("metascore"));
        assertThat(whatIf("unweighted=true")).isEqualTo(44);
        assertThat(whatIf("weight=" + gazette.publicationId() + ":0")).isNull();
        assertThat(whatIf("weight=" + silent.publicationId() + ":5.00")).isEqualTo(40);
        assertThat(whatIf("publication=" + gazette.publicationId())).isNull();
        assertThat(get("what-if?publication=" + gazette.publicationId()).getInt("whatIf.scoredCount"))
                .isEqualTo(1);
        assertThat(get("what-if?publication=" + gazette.publicationId()).getList("reviews.score"))
                .containsExactly(90);
        assertThat(get("what-if?unweighted=true").getInt("metascore.value")).isEqualTo(65);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weight=2.00",
                "weight=01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d",
                "weight=01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d:5.01",
                "weight=01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d:1.005",
                "weight=01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d:1&weight=01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d:2",
                "publication=the-gazette",
                "unweighted=yes",
                "critic=01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d"
            })
    void refusesUnreadableParameters(String query) {
        given().get("/api/v1/films/{film}/score/what-if?" + query, film.filmId())
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"explanation", "what-if"})
    void isNotFoundForAWithdrawnFilm(String what) {
        publishAndAwait(withdrawn(film));

        given().get("/api/v1/films/{film}/score/" + what, film.filmId()).then().statusCode(404);
    }

    private Integer whatIf(String query) {
        return get("what-if?" + query).getObject("whatIf.value", Integer.class);
    }

    private JsonPath get(String what) {
        return given().get("/api/v1/films/{film}/score/" + what, film.filmId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
