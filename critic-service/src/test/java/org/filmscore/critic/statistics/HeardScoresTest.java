package org.filmscore.critic.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

/** The same scores again, in any order, leave the same score known. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class HeardScoresTest {

    @Inject
    HeardScores scores;

    @Inject
    EntityManager database;

    @RepeatedTest(5)
    @Transactional
    void endsAtTheNewestScoreOfTheNewestGeneration() {
        var film = UUID.randomUUID();
        var heard = new ArrayList<FilmScoreChanged>();
        for (int version = 1; version <= 5; version++) {
            heard.addAll(List.of(score(film, null, 10 * version), score(film, 7L, version), score(film, 7L, version)));
        }
        var seed = System.nanoTime();
        Collections.shuffle(heard, new Random(seed));

        heard.forEach(scores::hear);

        assertThat(known(film)).as("seed %d", seed).containsExactly(7L, 5L, (short) 5, "MIXED");
    }

    private Object[] known(UUID film) {
        return (Object[]) database.createNativeQuery(
                        "SELECT generation, version, metascore, user_band FROM film_scores WHERE film_id = ?1",
                        Object[].class)
                .setParameter(1, film)
                .getSingleResult();
    }

    private static FilmScoreChanged score(UUID film, Long generation, int version) {
        return new FilmScoreChanged(
                film,
                version,
                generation,
                Instant.EPOCH,
                null,
                new FilmScoreChanged.Metascore("SCORED", version, null, null, false, version, version, null),
                new FilmScoreChanged.UserScore("SCORED", null, null, "MIXED", 4, 0, null, null));
    }
}
