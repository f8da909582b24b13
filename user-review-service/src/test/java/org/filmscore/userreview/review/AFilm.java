package org.filmscore.userreview.review;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.testing.Topic;

/** A film of its own for each test, as the catalog would tell of it, and what was told of its reviews. */
public record AFilm(UUID id) {

    /** A film that the service has heard of. */
    public static AFilm published() {
        return new AFilm(UUID.randomUUID()).heardAsPublished(1);
    }

    public static AFilm neverHeardOf() {
        return new AFilm(UUID.randomUUID());
    }

    public AFilm heardAsPublished(long revision) {
        tell("org.filmscore.film.published", """
                {"filmId":"%s","revision":%d,"slug":"%s","title":"Heat"}""".formatted(id, revision, slug()));
        return awaitListAnswering(200);
    }

    public AFilm heardAsWithdrawn(long revision) {
        tell("org.filmscore.film.withdrawn", """
                {"filmId":"%s","revision":%d}""".formatted(id, revision));
        return awaitListAnswering(404);
    }

    public String slug() {
        return "heat-" + id.toString().substring(0, 8);
    }

    /** Where its reviews are. */
    public String reviews() {
        return "/api/v1/films/" + id + "/user-reviews";
    }

    /** What was told of its reviews until now. */
    public List<ConsumerRecord<String, String>> told() {
        return Topic.named("user-reviews").records().stream()
                .filter(event -> event.value().contains(id.toString()))
                .toList();
    }

    private void tell(String type, String payload) {
        Topic.named("films")
                .send(
                        id.toString(),
                        payload,
                        Map.of("ce_type", type, "ce_time", Instant.now().toString()));
    }

    private AFilm awaitListAnswering(int status) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get(reviews()).statusCode() == status);
        return this;
    }
}
