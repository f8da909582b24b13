package org.filmscore.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aCritic;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.aPublication;
import static org.filmscore.scoring.Facts.fourCriticsGiving;
import static org.filmscore.scoring.Facts.review;
import static org.filmscore.scoring.Facts.weighing;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.Publishing.publishAndAwait;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four critics who give 60 and one whose 100 counts more or less. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class WeightsTest {

    private final FilmPublished film = aFilm();

    @ParameterizedTest
    @CsvSource({
        "0.00, 60, 4", // listed, not counted
        "0.33, 63, 5", // (240 + 33) / 4.33 = 63.05
        "1.00, 68, 5", // 340 / 5
        "5.00, 82, 5" // (240 + 500) / 9 = 82.2
    })
    void aReviewCountsAsMuchAsItsPublication(String weight, int metascore, int scored) {
        var paper = aPublication(weight);
        publish(paper);
        publish(film, review(100, film, paper));
        publish(fourCriticsGiving(60, film));

        eventually(() -> assertThatMetascoreIs(metascore, scored, film));
    }

    @Test
    void publicationAndCriticMultiply() {
        var paper = aPublication("0.33");
        var critic = aCritic("5.00");
        publish(paper);
        publish(critic);
        publish(film, review(100, film, paper, critic));
        publish(fourCriticsGiving(60, film));

        eventually(() -> assertThatMetascoreIs(72, 5, film)); // (240 + 165) / 5.65 = 71.68
    }

    @Test
    void aChangedWeightOfAPublicationRecomputesAllItsFilms() {
        var paper = aPublication("1.00");
        publish(paper);
        var films = IntStream.range(0, 20).mapToObj(n -> aFilm()).toList();
        films.forEach(each -> {
            publish(each, review(100, each, paper));
            publish(fourCriticsGiving(60, each));
        });
        films.forEach(each -> eventually(() -> assertThatMetascoreIs(68, 5, each)));

        var none = weighing("0.00", paper);
        publish(none);
        films.forEach(each -> eventually(() -> assertThatMetascoreIs(60, 4, each)));

        publish(weighing("5.00", none));
        films.forEach(each -> eventually(() -> assertThatMetascoreIs(82, 5, each)));
    }

    @Test
    void aChangedWeightOfACriticRecomputesTheirFilms() {
        var critic = aCritic("1.00");
        publish(critic);
        publish(film, review(100, film, critic));
        publish(fourCriticsGiving(60, film));
        eventually(() -> assertThatMetascoreIs(68, 5, film));

        publish(weighing("0.33", critic));

        eventually(() -> assertThatMetascoreIs(63, 5, film));
    }

    @Test
    void aReviewHasTheWeightOneUntilItsPublicationIsConsumed() {
        var paper = aPublication("5.00");
        publish(film, review(100, film, paper));
        publish(fourCriticsGiving(60, film));
        eventually(() -> assertThatMetascoreIs(68, 5, film));

        publish(paper);

        eventually(() -> assertThatMetascoreIs(82, 5, film));
    }

    @Test
    void aChangedNameChangesNoScore() {
        var critic = aCritic("1.00");
        publish(critic);
        publish(film, review(100, film, critic));
        publish(fourCriticsGiving(60, film));
        eventually(() -> assertThatMetascoreIs(68, 5, film));
        var version = scoreOf(film).getLong("version");

        publishAndAwait(weighing("1.00", critic));

        assertThat(scoreOf(film).getLong("version")).isEqualTo(version);
    }

    private static void assertThatMetascoreIs(int value, int scored, FilmPublished film) {
        var score = scoreOf(film);
        assertThat(score.getObject("metascore.value", Integer.class)).isEqualTo(value);
        assertThat(score.getInt("metascore.scoredCount")).isEqualTo(scored);
        assertThat(score.getInt("metascore.reviewCount")).isEqualTo(5);
    }
}
