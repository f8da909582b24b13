package org.filmscore.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.ServiceUnderTest.consumedEvents;
import static org.filmscore.scoring.ServiceUnderTest.differences;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.statusOfTheScoreOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filmscore.events.Event;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.RepeatedTest;

/** To repeat a round, pass the seed that it printed: {@code -Dscoring.seed=...}. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class SameEventsInAnyOrderTest {

    private final long seed = Long.getLong("scoring.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final RandomHistory history = new RandomHistory(random);

    @RepeatedTest(6)
    void giveTheSameScores() {
        System.out.println("The seed of this round is " + seed);
        consume(history.redelivered());
        var expected = history.films().stream()
                .collect(Collectors.toMap(Function.identity(), film -> ShownFilm.after(history.events(), film)));

        assertThat(shown()).isEqualTo(expected);
        assertThat(differences()).isEmpty();
        var versions = versions();

        consume(history.redelivered());

        assertThat(shown()).isEqualTo(expected);
        assertThat(versions()).isEqualTo(versions);
        assertThat(differences()).isEmpty();
    }

    /** Publishes chunks of different sizes, so that the service consumes the events in different batches. */
    private void consume(List<Event> events) {
        var before = consumedEvents();
        for (int from = 0, to; from < events.size(); from = to) {
            to = Math.min(events.size(), from + 1 + random.nextInt(1 << random.nextInt(9)));
            publish(events.subList(from, to).stream());
        }
        eventually(() -> assertThat(consumedEvents()).isGreaterThanOrEqualTo(before + events.size()));
    }

    private Map<UUID, Optional<ShownFilm>> shown() {
        return history.films().stream()
                .collect(Collectors.toMap(
                        Function.identity(), film -> score(film).map(ShownFilm::in)));
    }

    private Map<UUID, Optional<Long>> versions() {
        return history.films().stream()
                .collect(Collectors.toMap(
                        Function.identity(), film -> score(film).map(score -> score.getLong("version"))));
    }

    private static Optional<JsonPath> score(UUID film) {
        return statusOfTheScoreOf(film) == 404
                ? Optional.empty()
                : Optional.of(
                        RestAssured.get("/api/v1/films/{film}/score", film).jsonPath());
    }
}
