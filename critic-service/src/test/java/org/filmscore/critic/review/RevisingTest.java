package org.filmscore.critic.review;

import static org.filmscore.critic.fixture.Callers.anEditor;
import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Draft.aCritic;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Draft.aReviewOf;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.filmscore.critic.fixture.Draft;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RevisingTest {

    private String film;
    private String gazette;

    @BeforeEach
    void knowAFilmAndAPublication() {
        film = aFilm();
        gazette = aPublication().named("The Gazette").gradingIn("STARS_4").added();
    }

    @Test
    void replacesAllProperties() {
        var review = review().grading("2/4").with("headline", "Before").added();

        review().grading("3/4")
                .on("2012-09-27")
                .putTo("/critic-reviews/" + review)
                .statusCode(200)
                .body("id", equalTo(review))
                .body("revision", equalTo(2))
                .body("score", equalTo(75))
                .body("headline", nullValue())
                .body("publishedOn", equalTo("2012-09-27"));
    }

    @Test
    void changesNothingWhenTheSameIsSentAgain() {
        var review = review().grading("2/4").added();

        review().grading("2/4").putTo("/critic-reviews/" + review).body("revision", equalTo(1));
    }

    @Test
    void correctsWhoWroteIt() {
        var review = review().added();
        var ana = aCritic().named("Ana Lyst").added();

        review().and(ana).putTo("/critic-reviews/" + review).body("critic.name", equalTo("Ana Lyst"));
    }

    @Test
    void makesAReviewWithoutGradeUnscored() {
        var review = review().grading("2/4").added();

        review().putTo("/critic-reviews/" + review)
                .statusCode(200)
                .body("grade", nullValue())
                .body("score", nullValue());
    }

    @Test
    void leavesTheScoreAloneWhenThePublicationChangesItsScale() {
        var review = review().grading("3").with("headline", "Tpyo").added();
        aPublication().named("The Gazette").gradingIn("STARS_5").putTo("/publications/" + gazette);

        review().grading("3")
                .with("headline", "Typo")
                .putTo("/critic-reviews/" + review)
                .body("revision", equalTo(2))
                .body("score", equalTo(75));
    }

    @Test
    void readsAnotherGradeByTheScaleOfToday() {
        var review = review().grading("3").added();
        aPublication().named("The Gazette").gradingIn("STARS_5").putTo("/publications/" + gazette);

        review().grading("4").putTo("/critic-reviews/" + review).body("score", equalTo(80));
    }

    @Test
    void readsTheGradeByTheScaleOfAnotherPublication() {
        var review = review().grading("3").added();
        var other = aPublication().gradingIn("POINTS_10").added();

        review().by(other).grading("3").putTo("/critic-reviews/" + review).body("score", equalTo(30));
    }

    @Test
    void hidesARetractedReviewForGood() {
        var review = review().grading("3").added();

        anEditor().delete("/critic-reviews/" + review).then().statusCode(204);

        for (var name : new String[] {review, UUID.randomUUID().toString(), "none"}) {
            anyone().get("/critic-reviews/" + name)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/critic-review-not-found"));
        }
        anEditor().delete("/critic-reviews/" + review).then().statusCode(204);
        review().putTo("/critic-reviews/" + review).statusCode(404);
    }

    private Draft review() {
        return aReviewOf(film).by(gazette);
    }
}
