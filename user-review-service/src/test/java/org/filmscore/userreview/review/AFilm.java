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

/** A film of its own for each test, published as the catalog does, and the events of its reviews. */
public record AFilm(UUID id) {

    /** A film that the service knows. */
    public static AFilm published() {
        return new AFilm(UUID.randomUUID()).publish(1);
    }

    public static AFilm unknown() {
        return new AFilm(UUID.randomUUID());
    }

    public AFilm publish(long revision) {
        send("org.filmscore.film.published", """
                {"filmId":"%s","revision":%d,"slug":"%s","title":"Heat"}""".formatted(id, revision, slug()));
        return awaitListStatus(200);
    }

    public AFilm withdraw(long revision) {
        send("org.filmscore.film.withdrawn", """
                {"filmId":"%s","revision":%d}""".formatted(id, revision));
        return awaitListStatus(404);
    }

    public String slug() {
        return "heat-" + id.toString().substring(0, 8);
    }

    /** The address of its reviews. */
    public String reviews() {
        return "/api/v1/films/" + id + "/user-reviews";
    }

    /** The events of its reviews until now. */
    public List<ConsumerRecord<String, String>> events() {
        return Topic.named("user-reviews").records().stream()
                .filter(event -> event.value().contains(id.toString()))
                .toList();
    }

    private void send(String type, String payload) {
        Topic.named("films")
                .send(
                        id.toString(),
                        payload,
                        Map.of("ce_type", type, "ce_time", Instant.now().toString()));
    }

    private AFilm awaitListStatus(int status) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get(reviews()).statusCode() == status);
        return this;
    }
}
