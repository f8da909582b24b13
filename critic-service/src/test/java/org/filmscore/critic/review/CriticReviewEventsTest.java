package org.filmscore.critic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Callers.anEditor;
import static org.filmscore.critic.fixture.Draft.aCritic;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Draft.aReviewOf;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.filmscore.critic.fixture.Published.header;
import static org.filmscore.critic.fixture.Published.payload;
import static org.filmscore.critic.fixture.Published.revisions;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import org.apache.kafka.common.utils.Utils;
import org.filmscore.critic.fixture.Published;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CriticReviewEventsTest {

    private static final String TOPIC = "critic-reviews";

    private String film;
    private String gazette;

    @BeforeEach
    void knowAFilmAndAPublication() {
        film = aFilm();
        gazette = aPublication().added();
    }

    @Test
    void publishesTheWholeReview() {
        var ana = aCritic().added();
        var review = aReviewOf(film)
                .by(gazette)
                .and(ana)
                .grading("2.5/4")
                .on("2012-09-27")
                .added();

        var published = Published.about(review, TOPIC, 1).getFirst();

        assertThat(payload(published).<Map<String, Object>>get())
                .containsOnly(
                        Map.entry("reviewId", review),
                        Map.entry("revision", 1),
                        Map.entry("filmId", film),
                        Map.entry("publicationId", gazette),
                        Map.entry("criticId", ana),
                        Map.entry("grade", "2.5/4"),
                        Map.entry("score", 63),
                        Map.entry("rule", "2.5 of 4, times 100, rounded half up"),
                        Map.entry("publishedOn", "2012-09-27"));
    }

    @Test
    void leavesOutWhatIsAbsent() {
        var review = aReviewOf(film).by(gazette).added();

        var published = Published.about(review, TOPIC, 1).getFirst();

        assertThat(payload(published).<Map<String, Object>>get())
                .containsOnlyKeys("reviewId", "revision", "filmId", "publicationId");
    }

    @Test
    void publishesABinaryCloudEvent() {
        var review = aReviewOf(film).by(gazette).added();

        var published = Published.about(review, TOPIC, 1).getFirst();

        assertThat(header(published, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(published, "ce_id")).hasSize(36);
        assertThat(header(published, "ce_type")).isEqualTo("org.filmscore.critic-review.published");
        assertThat(header(published, "ce_source")).isEqualTo("/critic-service");
        assertThat(header(published, "ce_subject")).isEqualTo(review);
        assertThat(Instant.parse(header(published, "ce_time")))
                .isAfter(Instant.now().minus(Duration.ofMinutes(5)));
    }

    @Test
    void publishesEachChangeOnceAndNothingElse() {
        var review = aReviewOf(film).by(gazette).grading("B").added();
        aReviewOf(film).by(gazette).grading("B").putTo("/critic-reviews/" + review);
        aReviewOf(film).by(gazette).grading("unreadable").putTo("/critic-reviews/" + review);
        aReviewOf(film).by(gazette).grading("A").putTo("/critic-reviews/" + review);
        anEditor().delete("/critic-reviews/" + review);

        var published = Published.about(review, TOPIC, 3);

        assertThat(revisions(published)).containsExactly(1, 2, 3);
        assertThat(header(published.getLast(), "ce_type")).isEqualTo("org.filmscore.critic-review.retracted");
        assertThat(payload(published.getLast()).getString("filmId")).isEqualTo(film);
    }

    @Test
    void keepsAllEventsOfAFilmInOnePartition() {
        var partitions = new HashSet<Integer>();
        for (int i = 0; i < 8; i++) {
            var review = aReviewOf(film).by(aPublication().added()).added();
            partitions.add(Published.about(review, TOPIC, 1).getFirst().partition());
        }

        assertThat(partitions).containsOnly(Utils.toPositive(Utils.murmur2(film.getBytes())) % 12);
    }
}
