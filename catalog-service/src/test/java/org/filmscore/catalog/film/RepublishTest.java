package org.filmscore.catalog.film;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.as;
import static org.filmscore.catalog.film.Editing.asEditor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.filmscore.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An owner publishes its state again: named subjects, a topic, or everything in a new generation. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RepublishTest {

    private String film;

    @BeforeEach
    void publish() {
        film = aFilm().titled("Heat").published();
    }

    @Test
    void publishesANamedSubjectOnceMoreAtItsRevision() {
        eventually(() -> assertThat(sent(film)).hasSize(1));

        republish(Map.of("topic", "films", "subjects", List.of(film))).statusCode(202);

        eventually(() -> assertThat(sent(film)).hasSize(2));
        assertThat(sent(film))
                .extracting(ConsumerRecord::value)
                .containsOnly(sent(film).getFirst().value());
        assertThat(generations(film)).containsOnly(generations(film).getFirst());
    }

    @Test
    void publishesAWholeTopicAlsoWithdrawnFilms() {
        asEditor().delete("/films/{film}", film).then().statusCode(204);
        eventually(() -> assertThat(sent(film)).hasSize(2));

        republish(Map.of("topic", "films")).statusCode(202);

        eventually(() -> assertThat(sent(film)).hasSize(3));
        assertThat(types(film).getLast()).isEqualTo("org.filmscore.film.withdrawn");
        eventually(() -> asAdmin()
                .get("/republish")
                .then()
                .body("topics.find { it.topic == 'films' }.finishedAt", not(equalTo(null))));
    }

    @Test
    void beginsALaterGenerationForARestoredDatabase() {
        eventually(() -> assertThat(sent(film)).hasSize(1));
        var before = generations(film).getFirst();

        republish(Map.of("newGeneration", true)).statusCode(202);

        eventually(() -> assertThat(sent(film)).hasSize(2));
        assertThat(generations(film).getLast()).isGreaterThan(before);
        var later = aFilm().titled("Ronin").published();
        eventually(() ->
                assertThat(generations(later)).containsExactly(generations(film).getLast()));
    }

    @Test
    void publishesASubjectThatIsLostAsWithdrawn() {
        var lost = UUID.randomUUID().toString();

        republish(Map.of("topic", "films", "withdrawn", List.of(Map.of("subject", lost, "filmId", lost))))
                .statusCode(202);

        eventually(() -> assertThat(types(lost)).containsExactly("org.filmscore.film.withdrawn"));
    }

    @Test
    void publishesASubjectThatIsNotLostAsItIs() {
        eventually(() -> assertThat(sent(film)).hasSize(1));

        republish(Map.of("topic", "films", "withdrawn", List.of(Map.of("subject", film, "filmId", film))))
                .statusCode(202);

        eventually(() -> assertThat(types(film)).hasSize(2).containsOnly("org.filmscore.film.published"));
    }

    @Test
    void refusesATopicOfAnotherService() {
        republish(Map.of("topic", "user-reviews"))
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/topic"))
                .body("violations[0].message", equalTo("this service does not publish the topic user-reviews"));
    }

    @Test
    void refusesSubjectsWithoutTheirTopic() {
        republish(Map.of("subjects", List.of(film)))
                .statusCode(400)
                .body("violations[0].message", equalTo("is required where subjects are named"));
    }

    private static ValidatableResponse republish(Map<String, Object> draft) {
        return asAdmin().body(draft).post("/republish").then();
    }

    private static RequestSpecification asAdmin() {
        return as(Tokens.of("ada").in("admin").signed());
    }

    private static List<ConsumerRecord<String, String>> sent(String subject) {
        return Topic.named("films").records().stream()
                .filter(record -> record.key().equals(subject))
                .toList();
    }

    private static List<Long> generations(String subject) {
        return sent(subject).stream()
                .map(record -> Long.valueOf(header(record, "ce_generation")))
                .toList();
    }

    private static List<String> types(String subject) {
        return sent(subject).stream().map(record -> header(record, "ce_type")).toList();
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static void eventually(ThrowingRunnable assertions) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertions);
    }
}
