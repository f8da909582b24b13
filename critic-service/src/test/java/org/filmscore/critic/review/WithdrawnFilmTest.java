package org.filmscore.critic.review;

import static org.filmscore.critic.fixture.Callers.anEditor;
import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Draft.aReviewOf;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.filmscore.critic.fixture.Films.restored;
import static org.filmscore.critic.fixture.Films.withdrawn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class WithdrawnFilmTest {

    private String film;
    private String gazette;

    @BeforeEach
    void knowAFilmAndAPublication() {
        film = aFilm();
        gazette = aPublication().added();
    }

    @Test
    void hidesTheReviewsOfAWithdrawnFilmAndTakesNoChangeOfThem() {
        var review = aReviewOf(film).by(gazette).grading("B").added();

        withdrawn(film, 2);

        var answers = List.<Response>of(
                anyone().get("/films/{film}/critic-reviews", film),
                anyone().get("/critic-reviews/{review}", review),
                anEditor().delete("/critic-reviews/{review}", review),
                aReviewOf(film)
                        .by(gazette)
                        .putTo("/critic-reviews/" + review)
                        .extract()
                        .response(),
                aReviewOf(film).by(aPublication().added()).posted().extract().response());
        for (var answer : answers) {
            answer.then().statusCode(404).body("type", equalTo("/problems/film-not-found"));
        }
    }

    @Test
    void showsTheReviewsOfARestoredFilmAgain() {
        var review = aReviewOf(film).by(gazette).grading("B").added();
        withdrawn(film, 2);

        restored(film, 3);

        anyone().get("/critic-reviews/{review}", review).then().statusCode(200).body("revision", equalTo(1));
        anyone().get("/films/{film}/critic-reviews", film).then().body("items.id", contains(review));
    }
}
