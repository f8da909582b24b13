package org.filmscore.filmcopy.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The same scores again, in any order, leave the same score known. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class KnownScoresTest {

    private final UUID film = UUID.randomUUID();
    private final long seed = System.nanoTime();

    @Inject
    KnownScores scores;

    @Inject
    Jdbi database;

    @RepeatedTest(5)
    @Transactional
    void endAtTheNewestScoreInAnyOrderAndAnyNumber() {
        var published = new ArrayList<FilmScoreChanged>();
        for (int version = 1; version <= 5; version++) {
            published.addAll(List.of(score(null, version), score(null, version)));
        }

        applyShuffled(published);

        assertThat(scores.of(film).orElseThrow().version()).as("seed %d", seed).isEqualTo(5);
        assertThat(scores.of(film).orElseThrow().metascore().value())
                .as("seed %d", seed)
                .isEqualTo(50);
    }

    @RepeatedTest(5)
    @Transactional
    void takeALaterGenerationForTheNewerWhateverItsVersion() {
        applyShuffled(List.of(score(null, 9), score(1L, 7), score(2L, 3), score(2L, 4)));

        assertThat(scores.of(film).orElseThrow().version()).as("seed %d", seed).isEqualTo(4);
    }

    @RepeatedTest(5)
    @Transactional
    void endAtTheNewestScoreOfTheNewestGeneration() {
        var published = new ArrayList<FilmScoreChanged>();
        for (int version = 1; version <= 5; version++) {
            published.addAll(List.of(score(null, 10 * version), score(7L, version), score(7L, version)));
        }

        applyShuffled(published);

        assertThat(row())
                .as("seed %d", seed)
                .containsEntry("generation", 7L)
                .containsEntry("version", 5L)
                .containsEntry("metascore", 50)
                .containsEntry("user_score", new BigDecimal("6.8"))
                .containsEntry("user_band", "MIXED");
    }

    @Test
    @Transactional
    void ignoreWhatALaterVersionAddsToACard() {
        scores.apply(List.of(score(null, 1)));
        var before = scores.of(film);

        database.useHandle(handle -> handle.createUpdate("""
                        UPDATE film_scores SET card = jsonb_set(
                            jsonb_set(card || '{"later": 1}', '{metascore,later}', '2'), '{userScore,later}', '3')
                        WHERE film_id = :film
                        """).bind("film", film).execute());

        assertThat(scores.of(film)).isEqualTo(before).isPresent();
    }

    private void applyShuffled(List<FilmScoreChanged> published) {
        var shuffled = new ArrayList<>(published);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.forEach(score -> scores.apply(List.of(score)));
    }

    private Map<String, Object> row() {
        return database.withHandle(handle -> handle.createQuery("SELECT * FROM film_scores WHERE film_id = :film")
                .bind("film", film)
                .mapToMap()
                .one());
    }

    private FilmScoreChanged score(Long generation, int version) {
        return new FilmScoreChanged(
                film,
                version,
                generation,
                Instant.EPOCH,
                null,
                new FilmScoreChanged.Metascore("SCORED", version * 10, null, null, false, version, version, null),
                new FilmScoreChanged.UserScore("SCORED", new BigDecimal("6.8"), null, "MIXED", 4, 0, null, null));
    }
}
