package org.filmscore.userreview.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ConcurrentRatingsTest {

    private static final int REQUESTS = 50;

    private final AUser ana = AUser.called("ana");
    private AFilm film;

    @BeforeEach
    void publishAFilm() {
        film = AFilm.published();
    }

    @Test
    void ofOneUserAreOneRating() throws Exception {
        var statuses = atOnce(i -> ana.writes(film, i % 11, "Text " + i));

        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
        given().get(film.reviews() + "?count=true")
                .then()
                .body("items.size()", equalTo(1))
                .body("ratingCount", equalTo(1));
    }

    @Test
    void ofOneUserArePublishedInTheOrderOfTheirRevisions() throws Exception {
        atOnce(i -> ana.writes(film, i % 11, "Text " + i));

        var published = await().atMost(Duration.ofSeconds(30)).until(film::events, events -> events.size() >= REQUESTS);
        assertThat(published)
                .extracting(ConsumerRecord::key)
                .containsOnly(published.getFirst().key());
        assertThat(published)
                .extracting(event -> new JsonPath(event.value()).getInt("revision"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, REQUESTS).boxed().toList());
        var last = new JsonPath(published.getLast().value());
        ana.reads(film).body("revision", equalTo(REQUESTS)).body("rating", equalTo(last.getInt("rating")));
    }

    @Test
    void thatAreTheSameAreOneRevision() throws Exception {
        var statuses = atOnce(i -> ana.rates(film, 8));

        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
        ana.reads(film).body("revision", equalTo(1));
    }

    @Test
    void runConcurrentlyWithWithdrawals() throws Exception {
        var statuses = atOnce(i -> i % 2 == 0 ? ana.rates(film, 8) : ana.withdraws(film));

        assertThat(statuses).containsOnly(200, 201, 204);
    }

    private static List<Integer> atOnce(IntFunction<ValidatableResponse> request) throws InterruptedException {
        var requests = IntStream.range(0, REQUESTS)
                .<Callable<Integer>>mapToObj(
                        i -> () -> request.apply(i).extract().statusCode())
                .toList();
        try (var users = Executors.newFixedThreadPool(REQUESTS)) {
            return users.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }
}
