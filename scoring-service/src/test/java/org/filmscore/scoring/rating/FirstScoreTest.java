package org.filmscore.scoring.rating;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.filmscore.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FirstScoreTest {

    @Test
    void scores() {
        var film = UUID.randomUUID();
        Topic.named("films")
                .send(
                        film.toString(),
                        "{\"filmId\":\"%s\",\"revision\":1,\"slug\":\"x\",\"title\":\"X\"}".formatted(film),
                        Map.of("ce_type", "org.filmscore.film.published", "ce_time", "2026-11-21T00:00:00Z"));
        for (int i = 0; i < 5; i++) {
            var r = UUID.randomUUID();
            Topic.named("user-reviews")
                    .send(
                            r.toString(),
                            "{\"filmId\":\"%s\",\"reviewId\":\"%s\",\"revision\":1,\"rating\":7,\"written\":true}"
                                    .formatted(film, r),
                            Map.of(
                                    "ce_type",
                                    "org.filmscore.user-review.submitted",
                                    "ce_time",
                                    "2026-11-21T00:00:00Z"));
            Topic.named("critic-reviews")
                    .send(
                            r.toString(),
                            "{\"filmId\":\"%s\",\"reviewId\":\"%s\",\"revision\":1,\"score\":70,\"publicationId\":\"%s\"}"
                                    .formatted(film, r, r),
                            Map.of(
                                    "ce_type",
                                    "org.filmscore.critic-review.published",
                                    "ce_time",
                                    "2026-11-21T00:00:00Z"));
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        given().get("/api/v1/films/x/score").then().log().all().statusCode(200));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/api/v1/films/x/score")
                        .then()
                        .log()
                        .all()
                        .statusCode(200)
                        .body("metascore.value", org.hamcrest.Matchers.equalTo(70)));
        given().get("/api/v1/scores?film=x&film=" + film).then().log().all().statusCode(200);
        given().auth()
                .oauth2(Tokens.of("a").in("admin").signed())
                .post("/api/v1/scores/audit")
                .then()
                .log()
                .all()
                .statusCode(200);
    }
}
