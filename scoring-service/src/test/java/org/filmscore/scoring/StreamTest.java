package org.filmscore.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.fourCriticsGiving;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Facts.withdrawn;
import static org.filmscore.scoring.Publishing.publishAndAwait;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.metric;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(FastStreamProfile.class)
class StreamTest {

    private final FilmPublished film = aFilm();
    private final FilmPublished other = aFilm();

    @Test
    void sendsEachChangeAsTheScoreIsShown() {
        publishAndAwait(film);
        try (var client = opened("")) {
            for (var rating : ratings(film, 1, 5, 6, 10).toList()) {
                publishAndAwait(rating);
            }
            publishAndAwait(fourCriticsGiving(83, film));

            eventually(() -> assertThat(client.dataOf(id(film))).hasSize(5));
            assertThat(client.dataOf(id(film)).getLast())
                    .isEqualTo(given().get("/api/v1/films/{film}/score", film.filmId())
                            .asString());
            assertThat(client.dataOf(id(film)))
                    .extracting(data -> JsonPath.from(data).getLong("version"))
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void sendsOnlyChangesOfTheRequestedFilms() {
        var third = aFilm();
        publishAndAwait(film, other, third);
        try (var client = opened("?film=" + id(film).toUpperCase() + "&film=" + other.slug())) {
            publishAndAwait(rating(3, third));
            publishAndAwait(rating(4, film));
            publishAndAwait(rating(5, other));

            eventually(() -> assertThat(client.events("score")).hasSize(2));
            assertThat(client.dataOf(id(third))).isEmpty();
        }
    }

    @Test
    void goesOnWhereTheListenerWas() {
        publishAndAwait(film);
        String lastId;
        try (var client = opened("?film=" + film.slug())) {
            publishAndAwait(rating(3, film));
            eventually(() -> assertThat(client.events("score")).hasSize(1));
            lastId = client.events("score").getLast().id();
        }
        publishAndAwait(rating(4, film));
        publishAndAwait(rating(5, film));

        try (var client = StreamClient.openAfter(lastId, "?film=" + film.slug())) {
            eventually(() -> assertThat(client.events("score")).hasSize(2));
            publishAndAwait(rating(6, film));
            eventually(() -> assertThat(client.events("score")).hasSize(3));
            assertThat(client.events("reset")).isEmpty();
            assertThat(client.dataOf(id(film)))
                    .extracting(data -> JsonPath.from(data).getInt("userScore.ratingCount"))
                    .containsExactly(2, 3, 4);
        }
    }

    @Test
    void sendsResetToASubscriberThatCannotResume() {
        try (var client = StreamClient.openAfter("of-another-stream", "")) {
            eventually(() -> assertThat(client.events("reset")).hasSize(1));
            assertThat(client.events("reset").getFirst().data()).isEqualTo("{}");
        }
    }

    /** Otherwise the position of a quiet subscriber would leave the replay buffer while other films change. */
    @Test
    void sendsTheCurrentPositionToAQuietSubscriber() {
        publishAndAwait(film, other);
        try (var client = opened("?film=" + film.slug())) {
            var first = client.lastId().orElseThrow();
            publishAndAwait(rating(3, other));

            eventually(() -> assertThat(client.lastId()).isPresent().get().isNotEqualTo(first));
            eventually(() -> assertThat(client.received())
                    .extracting(StreamClient.Block::comment)
                    .contains("heartbeat"));
            assertThat(client.events("score")).isEmpty();
        }
    }

    @Test
    void sendsNoChangeOfAWithdrawnFilm() {
        publishAndAwait(film, other);
        try (var client = opened("")) {
            publishAndAwait(withdrawn(film));
            publishAndAwait(rating(3, film));
            publishAndAwait(rating(3, other));

            eventually(() -> assertThat(client.dataOf(id(other))).hasSize(1));
            assertThat(client.dataOf(id(film))).isEmpty();
        }
    }

    @Test
    void isNotCacheableAndAllowsTheConfiguredOrigins() {
        try (var client = StreamClient.open("", Map.of("Origin", "https://films.example"))) {
            eventually(() -> assertThat(client.received()).isNotEmpty());

            assertThat(client.head().toLowerCase())
                    .startsWith("http/1.1 200 ok")
                    .contains("content-type: text/event-stream;charset=utf-8\n")
                    .contains("cache-control: no-store\n")
                    .contains("access-control-allow-origin: https://films.example\n");
        }
    }

    @Test
    void refusesUnknownFilmsAndParameters() {
        var stream = "/api/v1/scores/stream";
        given().get(stream + "?film=" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", endsWith("/film-not-found"));
        given().get(stream + "?films=heat").then().statusCode(400).body("violations[0].parameter", equalTo("films"));
        given().get(stream + "?" + "film=heat&".repeat(101))
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("film"));
        given().accept("application/json").get(stream).then().statusCode(406);
    }

    @Test
    void doesNotCountAHeadRequestAsASubscriber() {
        var subscribers = metric("filmscore_stream_listeners");

        given().head("/api/v1/scores/stream").then().statusCode(200).contentType("text/event-stream");

        assertThat(metric("filmscore_stream_listeners")).isEqualTo(subscribers);
    }

    /** Returns when the subscription is active: the client receives every later change. */
    private static StreamClient opened(String query) {
        var client = StreamClient.open(query);
        eventually(() -> assertThat(client.lastId()).as(client.head()).isPresent());
        return client;
    }

    private static String id(FilmPublished film) {
        return film.filmId().toString();
    }
}
