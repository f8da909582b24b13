package org.filmscore.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.fourCriticsGiving;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.Publishing.publishAndAwait;
import static org.filmscore.scoring.ServiceUnderTest.differences;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filmscore.events.Event;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RebuildTest {

    private static final int REBUILDS = 20;

    private final FilmPublished film = aFilm();

    @Inject
    Jdbi database;

    @BeforeEach
    void aFilmOfFourCriticsAndFourUsers() {
        publishAndAwait(film);
        publishAndAwait(fourCriticsGiving(70, film));
        publishAndAwait(ratings(film, 7, 8, 9, 10));
        eventually(() -> assertThat(ShownFilm.in(scoreOf(film)).userScore()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE film_scores SET metascore = 71 WHERE film_id = ?",
                "UPDATE film_scores SET critic_review_count = 5 WHERE film_id = ?",
                "UPDATE film_scores SET rating_counts[8] = 2 WHERE film_id = ?",
                "UPDATE film_scores SET review_counts[1] = 9 WHERE film_id = ?",
                "UPDATE film_scores SET shown = false WHERE film_id = ?",
                "DELETE FROM film_scores WHERE film_id = ?"
            })
    void correctsAWrongScore(String tampering) {
        var right = ShownFilm.in(scoreOf(film));
        tamperWith(tampering);

        var changed = rebuilt().getLong("changed");

        assertThat(changed).isEqualTo(1);
        assertThat(ShownFilm.in(scoreOf(film))).isEqualTo(right);
        assertThat(differences()).isEmpty();
        assertThatTheHistoryEndsAtTheScore();
    }

    @Test
    void doesNotChangeACorrectScore() {
        var version = scoreOf(film).getLong("version");

        var rebuilt = rebuilt();

        assertThat(rebuilt.getLong("changed")).isZero();
        assertThat(rebuilt.getLong("films")).isPositive();
        assertThat(scoreOf(film).getLong("version")).isEqualTo(version);
    }

    /** A rebuild that saw a rating without its score, or a score without its rating, would report a change. */
    @Test
    void findsNoDifferenceWhileListenersWriteAndReadersRead() {
        var right = ShownFilm.in(scoreOf(film));
        var others = Stream.generate(Facts::aFilm).limit(5).toList();
        publishAndAwait(others.stream());
        var isOver = new AtomicBoolean();
        var seed = System.nanoTime();
        var writing = CompletableFuture.runAsync(() -> rateUntil(isOver, others, new Random(seed)));
        var reading = CompletableFuture.supplyAsync(() -> wrongScoresUntil(isOver, right));

        var changed = IntStream.range(0, REBUILDS)
                .mapToLong(round -> rebuilt().getLong("changed"))
                .toArray();
        isOver.set(true);
        writing.join();

        assertThat(reading.join()).isZero();
        assertThat(changed).as("seed %d", seed).containsOnly(0);
        eventually(() -> assertThat(rebuilt().getLong("changed")).isZero());
        assertThat(differences()).isEmpty();
    }

    /** A rebuild that lost a rating between its read and its write would leave a difference for the next rebuild. */
    @Test
    void losesNoRatingThatIsConsumedMeanwhile() {
        var isOver = new AtomicBoolean();
        var seed = System.nanoTime();
        var writing = CompletableFuture.runAsync(() -> rateUntil(isOver, List.of(film), new Random(seed)));

        var changed = IntStream.range(0, REBUILDS)
                .mapToObj(round -> {
                    tamperWith("UPDATE film_scores SET rating_counts[8] = rating_counts[8] + 1 WHERE film_id = ?");
                    return List.of(rebuilt().getLong("changed"), rebuilt().getLong("changed"));
                })
                .toList();
        isOver.set(true);
        writing.join();

        assertThat(changed).as("seed %d", seed).containsOnly(List.of(1L, 0L));
    }

    @Test
    void isForAdministratorsOnlyAndRunsOncePerIdempotencyKey() {
        given().post("/api/v1/scores/rebuild").then().statusCode(401);
        rebuild(Tokens.of("eve").in("editor").signed(), "first").then().statusCode(403);
        var admin = Tokens.of("ada").in("admin").signed();
        var key = "rebuild-" + film.filmId();

        var first = rebuild(admin, key);
        var second = rebuild(admin, key);

        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    private void tamperWith(String tampering) {
        database.useHandle(handle -> handle.execute(tampering, film.filmId()));
    }

    private static void rateUntil(AtomicBoolean isOver, List<FilmPublished> films, Random random) {
        while (!isOver.get()) {
            var ratings = new ArrayList<Event>();
            for (var i = 0; i < 50; i++) {
                ratings.add(rating(random.nextInt(11), films.get(random.nextInt(films.size()))));
            }
            fourCriticsGiving(random.nextInt(101), films.getFirst()).forEach(ratings::add);
            publish(ratings.stream());
        }
    }

    private long wrongScoresUntil(AtomicBoolean isOver, ShownFilm right) {
        var wrong = 0L;
        while (!isOver.get()) {
            wrong += ShownFilm.in(scoreOf(film)).equals(right) ? 0 : 1;
        }
        return wrong;
    }

    private void assertThatTheHistoryEndsAtTheScore() {
        var history = given().get("/api/v1/films/{film}/score/history?of=METASCORE", film.filmId())
                .jsonPath();
        assertThat(history.getInt("items[0].to.value")).isEqualTo(scoreOf(film).getInt("metascore.value"));
    }

    private static JsonPath rebuilt() {
        var admin = Tokens.of("ada").in("admin").signed();
        return given().auth()
                .oauth2(admin)
                .post("/api/v1/scores/rebuild")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response rebuild(String token, String key) {
        return given().auth().oauth2(token).header("Idempotency-Key", key).post("/api/v1/scores/rebuild");
    }
}
