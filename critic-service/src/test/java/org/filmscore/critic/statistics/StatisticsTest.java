package org.filmscore.critic.statistics;

import static org.awaitility.Awaitility.await;
import static org.filmscore.critic.fixture.Callers.anEditor;
import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Draft.aCritic;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Draft.aReviewOf;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.filmscore.critic.fixture.Films.restored;
import static org.filmscore.critic.fixture.Films.withdrawn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.filmscore.critic.fixture.Scores;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StatisticsTest {

    private String gazette;
    private String ana;

    @BeforeEach
    void addAPublicationAndACritic() {
        gazette = aPublication().named("The Gazette").added();
        ana = aCritic().named("Ana Lyst").added();
    }

    @Test
    void compareNothingWhereThereIsNothing() {
        statisticsOf("/publications/" + gazette)
                .body("statistics.reviewCount", equalTo(0))
                .body("statistics.scoredCount", equalTo(0))
                .body("statistics.meanScore", nullValue())
                .body("statistics.comparedFilms", equalTo(0))
                .body("statistics.aboveMetascore", nullValue())
                .body("statistics.agreementWithUsers", nullValue());
        statisticsOf("/critics/" + ana)
                .body("statistics.reviewCount", equalTo(0))
                .body("publications", empty());
    }

    @Test
    void countReviewsAndTakeTheMeanOfThoseWithAGrade() {
        aReviewOf(aFilm()).by(gazette).grading("80/100").added();
        aReviewOf(aFilm()).by(gazette).grading("81/100").added();
        aReviewOf(aFilm()).by(gazette).grading("81/100").added();
        aReviewOf(aFilm()).by(gazette).added();

        statisticsOf("/publications/" + gazette)
                .body("statistics.reviewCount", equalTo(4))
                .body("statistics.scoredCount", equalTo(3))
                .body("statistics.meanScore", equalTo(80.7f));
    }

    @Test
    void compareScoresWithTheMetascoreOfTheSameFilms() {
        score(40, "MIXED", aFilmScored("70/100"));
        score(60, null, aFilmScored("65/100"));
        score(null, "POSITIVE", aFilmScored("100/100"));
        aFilmScored("0/100");

        await().untilAsserted(() -> statisticsOf("/publications/" + gazette)
                .body("statistics.comparedFilms", equalTo(2))
                .body("statistics.aboveMetascore", equalTo(17.5f))
                .body("statistics.agreementWithUsers.comparedFilms", equalTo(2))
                .body("statistics.agreementWithUsers.agreedFilms", equalTo(1))
                .body("statistics.agreementWithUsers.percent", equalTo(50)));
    }

    @Test
    void fallBelowTheMetascoreToo() {
        score(70, "NEGATIVE", aFilmScored("30/100"));

        await().untilAsserted(() -> statisticsOf("/publications/" + gazette)
                .body("statistics.aboveMetascore", equalTo(-40.0f))
                .body("statistics.agreementWithUsers.percent", equalTo(100)));
    }

    @Test
    void compareAFilmThatAPublicationReviewedTwiceOnceByItsMean() {
        var film = aFilm();
        aReviewOf(film).by(gazette).grading("60/100").added();
        aReviewOf(film).by(gazette).and(ana).grading("61/100").added();
        score(50, "POSITIVE", film);

        await().untilAsserted(() -> statisticsOf("/publications/" + gazette)
                .body("statistics.meanScore", equalTo(60.5f))
                .body("statistics.comparedFilms", equalTo(1))
                .body("statistics.aboveMetascore", equalTo(11.0f))
                .body("statistics.agreementWithUsers.percent", equalTo(100)));
        statisticsOf("/critics/" + ana).body("statistics.meanScore", equalTo(61.0f));
    }

    @Test
    void leaveWithdrawnFilmsAndRetractedReviewsOut() {
        var film = aFilm();
        aReviewOf(film).by(gazette).and(ana).grading("90/100").added();
        var other = aReviewOf(aFilm()).by(gazette).and(ana).grading("10/100").added();

        withdrawn(film, 2);
        statisticsOf("/publications/" + gazette).body("statistics.meanScore", equalTo(10.0f));
        anEditor().delete("/critic-reviews/" + other).then().statusCode(204);
        statisticsOf("/critics/" + ana)
                .body("statistics.reviewCount", equalTo(0))
                .body("publications", empty());

        restored(film, 3);
        statisticsOf("/critics/" + ana).body("statistics.meanScore", equalTo(90.0f));
    }

    @Test
    void comeWithThePublicationsThatPrintedACriticMostFirst() {
        var herald = aPublication().named("The Herald").added();
        aReviewOf(aFilm()).by(gazette).and(ana).added();
        aReviewOf(aFilm()).by(herald).and(ana).added();
        aReviewOf(aFilm()).by(herald).and(ana).added();

        statisticsOf("/critics/" + ana)
                .body("publications.id", contains(herald, gazette))
                .body("publications.name", contains("The Herald", "The Gazette"))
                .body("publications.reviewCount", contains(2, 1));
    }

    @Test
    void areNoPartOfTheRevisionAndChangeTheTag() {
        var before = statisticsOf("/publications/" + gazette).extract().header("ETag");

        aReviewOf(aFilm()).by(gazette).grading("80/100").added();

        anyone().header("If-None-Match", before)
                .get("/publications/" + gazette)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("statistics.reviewCount", equalTo(1));
    }

    private String aFilmScored(String grade) {
        var film = aFilm();
        aReviewOf(film).by(gazette).grading(grade).added();
        return film;
    }

    private static void score(Integer metascore, String userBand, String film) {
        Scores.publish(film, 1, 1, metascore, userBand);
    }

    private static ValidatableResponse statisticsOf(String path) {
        return anyone().get(path).then().statusCode(200);
    }
}
