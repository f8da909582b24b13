package org.filmscore.critic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Callers.anEditor;
import static org.filmscore.critic.fixture.Draft.aCritic;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Draft.aReviewOf;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.filmscore.critic.fixture.AtOnce;
import org.filmscore.critic.fixture.Draft;
import org.filmscore.critic.fixture.Pages;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One review of a film by the same publication and critic. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class OneReviewTest {

    private String film;
    private String gazette;
    private String ana;

    @BeforeEach
    void knowAFilmAPublicationAndACritic() {
        film = aFilm();
        gazette = aPublication().added();
        ana = aCritic().added();
    }

    @Test
    void refusesASecondReviewAndSaysWhichIsTheFirst() {
        var first = by(ana).added();

        by(ana).grading("A")
                .posted()
                .statusCode(409)
                .body("type", equalTo("/problems/already-reviewed"))
                .body("existing", equalTo("/api/v1/critic-reviews/" + first));
    }

    @Test
    void countsAnAbsentCriticAsOne() {
        var first = byNobody().added();

        byNobody().posted().statusCode(409).body("existing", equalTo("/api/v1/critic-reviews/" + first));
        by(ana).posted().statusCode(201);
    }

    @Test
    void letsAnotherPublicationOrFilmHaveAReviewByTheSameCritic() {
        by(ana).added();

        by(ana).by(aPublication().added()).posted().statusCode(201);
        aReviewOf(aFilm()).by(gazette).and(ana).posted().statusCode(201);
    }

    @Test
    void takesOneOfManyAtTheSameInstant() throws Exception {
        for (var draft : new Draft[] {by(ana), byNobody()}) {
            var answers = AtOnce.call(20, () -> draft.posted().extract().response());

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 201)
                    .extracting(answer -> answer.<String>path("type"))
                    .containsOnly("/problems/already-reviewed");
        }
        assertThat(Pages.of("/films/" + film + "/critic-reviews", "items.id")).hasSize(2);
    }

    @Test
    void refusesToMoveAReviewToThePlaceOfAnother() {
        var anas = by(ana).added();
        var nobodys = byNobody().added();

        by(ana).putTo("/critic-reviews/" + nobodys)
                .statusCode(409)
                .body("existing", equalTo("/api/v1/critic-reviews/" + anas));
    }

    @Test
    void makesRoomForANewReviewWhereOneIsRetracted() {
        var first = by(ana).added();
        anEditor().delete("/critic-reviews/" + first).then().statusCode(204);

        by(ana).posted().statusCode(201);
    }

    private Draft byNobody() {
        return aReviewOf(film).by(gazette);
    }

    private Draft by(String critic) {
        return byNobody().and(critic);
    }
}
