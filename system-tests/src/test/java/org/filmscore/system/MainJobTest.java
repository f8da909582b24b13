package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.filmscore.fuzzer.http.Json;
import org.junit.jupiter.api.Test;

/** Films, reviews and ratings become scores. */
@SystemTest
class MainJobTest {

    private static final String EXPECTED = """
            { "metascore": { "status": "SCORED", "value": 42, "max": 100, "label": "Mixed or average reviews",
                "band": "MIXED", "mustSee": false, "reviewCount": 36, "scoredCount": 34, "neededCount": 0,
                "distribution": { "positive": {"count": 8, "percent": 24}, "mixed": {"count": 18, "percent": 53},
                  "negative": {"count": 8, "percent": 23} } },
              "userScore": { "status": "SCORED", "value": 6.8, "max": 10, "label": "Generally favorable reviews",
                "band": "POSITIVE", "ratingCount": 13, "reviewCount": 5, "neededCount": 0,
                "ratings": { "histogram": [1,0,1,0,1,0,1,2,2,3,2],
                  "distribution": { "positive": {"count": 9, "percent": 69}, "mixed": {"count": 2, "percent": 16},
                    "negative": {"count": 2, "percent": 15} } },
                "reviews": { "distribution": { "positive": {"count": 2, "percent": 40},
                  "mixed": {"count": 2, "percent": 40}, "negative": {"count": 1, "percent": 20} } } } }
            """;

    private final Filmscore filmscore;

    MainJobTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @Test
    void showsTheScoreToTheLastDigit() {
        var film = filmscore.aFilm();
        var before = Instant.now();

        criticsGive(
                film,
                Stream.of(times(8, 63), times(18, 45), times(8, 14))
                        .flatMap(List::stream)
                        .toList());
        filmscore.publications(2).forEach(publication -> publication.lists(film));
        usersReview(film, 0, 4, 6, 9, 10);
        usersRate(film, 2, 7, 7, 8, 8, 9, 9, 10);

        var score = (ObjectNode) film.scoreOnce(
                figures -> figures.scored() == 34 && figures.criticReviews() == 36 && figures.ratingCount() == 13);
        assertThat(score.path("filmId").asText()).isEqualTo(film.id());
        assertThat(score.path("slug").asText()).isEqualTo(film.slug());
        assertThat(score.path("version").asLong()).isPositive();
        assertThat(Instant.parse(score.path("asOf").asText())).isBetween(before, Instant.now());
        assertThat((Object) score.retain("metascore", "userScore")).isEqualTo(Json.read(EXPECTED));
    }

    @Test
    void recomputesTheScoreWhenAWeightChanges() {
        var film = filmscore.aFilm();
        criticsGive(film, List.of(50, 50, 50));
        var gazette = filmscore.aPublication();
        gazette.gives(film, 100);
        film.scoreOnce(figures -> figures.metascore().equals("63"));

        gazette.setWeight("5.00");

        film.scoreOnce(figures -> figures.metascore().equals("81"));
    }

    @Test
    void removesRetractedReviewsFromTheScore() {
        var film = filmscore.aFilm();
        criticsGive(film, List.of(50, 50, 50, 50));
        var gazette = filmscore.aPublication();
        var review = gazette.gives(film, 100);
        usersRate(film, 5, 5, 5);
        var ana = filmscore.aUser();
        ana.rates(film, 9).expecting(201);
        film.scoreOnce(figures ->
                figures.metascore().equals("60") && figures.userScore().equals("6.0"));

        gazette.retracts(review).expecting(204);
        ana.withdraws(film).expecting(204);

        film.scoreOnce(figures ->
                figures.metascore().equals("50") && figures.userScore().equals("TBD"));
    }

    @Test
    void hidesAWithdrawnFilmEverywhereUntilItIsRestored() {
        var film = filmscore.aFilm();
        criticsGive(film, List.of(70, 70, 70, 70));
        film.scoreOnce(figures -> figures.metascore().equals("70"));

        film.withdraw();
        Convergence.converged("the film is hidden everywhere")
                .until(() -> film.everywhere().stream().allMatch(answer -> answer.status() == 404));

        film.restore();
        film.awaitKnown();
        assertThat(film.figures().metascore()).isEqualTo("70");
    }

    private void criticsGive(Film film, List<Integer> scores) {
        scores.forEach(score -> filmscore.aPublication().gives(film, score));
    }

    private void usersRate(Film film, int... ratings) {
        for (var rating : ratings) {
            filmscore.aUser().rates(film, rating).expecting(201);
        }
    }

    private void usersReview(Film film, int... ratings) {
        for (var rating : ratings) {
            filmscore.aUser().reviews(film, rating).expecting(201);
        }
    }

    private static List<Integer> times(int many, int score) {
        return Collections.nCopies(many, score);
    }
}
