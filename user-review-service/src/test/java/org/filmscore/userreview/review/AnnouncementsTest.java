package org.filmscore.userreview.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AnnouncementsTest {

    private final AUser ana = AUser.called("ana");
    private AFilm film;

    @BeforeEach
    void publishAFilm() {
        film = AFilm.published();
    }

    @Test
    void describeTheCurrentRating() {
        var id = ana.rates(film, 7).extract().path("id");
        ana.writes(film, 8, "Better the second time.");
        ana.withdraws(film);

        assertThat(events(3))
                .extracting(ConsumerRecord::value)
                .containsExactly(
                        """
                        {"reviewId":"%s","revision":1,"filmId":"%s","rating":7,"written":false}""".formatted(id, film.id()), """
                        {"reviewId":"%s","revision":2,"filmId":"%s","rating":8,"written":true}""".formatted(id, film.id()), """
                        {"reviewId":"%s","revision":3,"filmId":"%s"}""".formatted(id, film.id()));
    }

    @Test
    void haveTheReviewAsTheirSubject() {
        var id = ana.rates(film, 7).extract().<String>path("id");
        ana.withdraws(film);

        var published = events(2);

        assertThat(published).extracting(ConsumerRecord::key).containsOnly(id);
        assertThat(published)
                .extracting(event -> header(event, "ce_type"))
                .containsExactly("org.filmscore.user-review.submitted", "org.filmscore.user-review.withdrawn");
        assertThat(published).extracting(event -> header(event, "ce_source")).containsOnly("/user-review-service");
    }

    @Test
    void nameNoUserAndQuoteNoText() {
        ana.sends(film, AReview.rated(7).withText("Private thoughts.").withHeadline("Private"));

        var event = events(1).getFirst().toString() + events(1).getFirst().value();

        assertThat(event).doesNotContain(ana.id(), ana.name(), "Private");
    }

    @Test
    void areNotPublishedWhereNothingChanges() {
        ana.rates(film, 7);
        ana.rates(film, 7);
        ana.rates(film, 8);

        assertThat(events(2)).hasSize(2);
    }

    @Test
    void areNotPublishedForRefusedOrRepeatedRequests() {
        ana.withdraws(film).statusCode(204);
        ana.rates(film, 11).statusCode(400);
        ana.rates(film, 8).statusCode(201);

        assertThat(events(1)).hasSize(1);
    }

    @Test
    void waitForABrokerThatIsDown() {
        TestServers.stopBroker();
        try {
            ana.rates(film, 7).statusCode(201);
            ana.writes(film, 8, "Still here.").statusCode(200);
            ana.reads(film).statusCode(200);
        } finally {
            TestServers.startBroker();
        }

        assertThat(events(2))
                .last()
                .satisfies(event -> assertThat(event.value()).contains("\"revision\":2", "\"rating\":8"));
    }

    private List<ConsumerRecord<String, String>> events(int count) {
        return await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(film::events, events -> events.size() >= count);
    }

    private static String header(ConsumerRecord<?, ?> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }
}
