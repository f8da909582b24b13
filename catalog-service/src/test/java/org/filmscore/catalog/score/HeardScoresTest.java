package org.filmscore.catalog.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class HeardScoresTest {

    @Inject
    HeardScores scores;

    @RepeatedTest(5)
    @Transactional
    void endsAtTheNewestScoreInWhicheverOrderAndHoweverOftenItHears() {
        var film = UUID.randomUUID();
        var heard = new ArrayList<FilmScoreChanged>();
        for (int version = 1; version <= 5; version++) {
            heard.addAll(List.of(score(film, null, version), score(film, null, version)));
        }
        var seed = System.nanoTime();
        Collections.shuffle(heard, new Random(seed));

        heard.forEach(scores::hear);

        assertThat(scores.of(film).version()).as("seed %d", seed).isEqualTo(5);
        assertThat(scores.of(film).metascore().value()).as("seed %d", seed).isEqualTo(50);
    }

    @RepeatedTest(5)
    @Transactional
    void takesALaterGenerationForTheNewerWhateverItsVersion() {
        var film = UUID.randomUUID();
        var heard = new ArrayList<>(
                List.of(score(film, null, 9), score(film, 1L, 7), score(film, 2L, 3), score(film, 2L, 4)));
        var seed = System.nanoTime();
        Collections.shuffle(heard, new Random(seed));

        heard.forEach(scores::hear);

        assertThat(scores.of(film).version()).as("seed %d", seed).isEqualTo(4);
    }

    private static FilmScoreChanged score(UUID film, Long generation, int version) {
        return new FilmScoreChanged(
                film,
                version,
                generation,
                Instant.EPOCH,
                null,
                new FilmScoreChanged.Metascore("SCORED", version * 10, null, null, false, version, version, null),
                new FilmScoreChanged.UserScore("TBD", null, null, null, 0, 0, null, null));
    }
}
