package org.filmscore.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Seeing.differences;
import static org.filmscore.scoring.Seeing.eventually;
import static org.filmscore.scoring.Seeing.statusOfTheScoreOf;
import static org.filmscore.scoring.Seeing.taken;
import static org.filmscore.scoring.Telling.tell;

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

/** Run one round again with {@code -Dscoring.seed=...}, with the seed that it has printed. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class SameEventsInAnyOrderTest {

    private final long seed = Long.getLong("scoring.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final RandomHistory history = new RandomHistory(random);

    @RepeatedTest(6)
    void giveTheSameScores() {
        System.out.println("The seed of this round is " + seed);
        hear(history.retold());
        var expected = history.films().stream()
                .collect(Collectors.toMap(Function.identity(), film -> ShownFilm.after(history.events(), film)));

        assertThat(shown()).isEqualTo(expected);
        assertThat(differences()).isEmpty();
        var versions = versions();

        hear(history.retold());

        assertThat(shown()).isEqualTo(expected);
        assertThat(versions()).isEqualTo(versions);
        assertThat(differences()).isEmpty();
    }

    /** In portions of different sizes, so that the same events come in different batches. */
    private void hear(List<Event> told) {
        var before = taken();
        for (int from = 0, to; from < told.size(); from = to) {
            to = Math.min(told.size(), from + 1 + random.nextInt(1 << random.nextInt(9)));
            tell(told.subList(from, to).stream());
        }
        eventually(() -> assertThat(taken()).isGreaterThanOrEqualTo(before + told.size()));
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
