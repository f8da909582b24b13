package org.filmscore.critic.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Draft.aCritic;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Draft.aReviewOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filmscore.critic.fixture.Films;
import org.filmscore.critic.statistics.Recomputation.KnownScore;
import org.filmscore.critic.statistics.Recomputation.Written;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.filmcopy.score.KnownScores;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.RepeatedTest;

/** Statistics of random reviews equal a recomputation from reviews and scores. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RecomputedStatisticsTest {

    private static final String[] BANDS = {"POSITIVE", "MIXED", "NEGATIVE", null};

    @Inject
    ReviewStatistics statistics;

    @Inject
    KnownScores scores;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<Written> written = new ArrayList<>();
    private final Map<String, KnownScore> received = new HashMap<>();

    @RepeatedTest(2)
    void equalsARecomputation() {
        var films = several(12, Films::aFilm);
        var publications = several(4, () -> aPublication().named("Random").added());
        var critics = several(4, () -> aCritic().named("Random").added());
        films.forEach(film -> publications.forEach(publication -> review(film, publication, critics)));
        QuarkusTransaction.requiringNew().run(() -> films.forEach(this::score));

        publications.forEach(publication -> assertThat(statistics.ofPublication(UUID.fromString(publication)))
                .as("seed %d", seed)
                .isEqualTo(recomputed(written.stream().filter(review -> publication.equals(review.publication())))));
        critics.forEach(critic -> assertThat(statistics.ofCritic(UUID.fromString(critic)))
                .as("seed %d", seed)
                .isEqualTo(recomputed(written.stream().filter(review -> critic.equals(review.critic())))));
    }

    /** By some of the critics; the first of them stands for no critic. */
    private void review(String film, String publication, List<String> critics) {
        IntStream.range(0, critics.size()).filter(_ -> random.nextInt(4) == 0).forEach(i -> {
            var score = random.nextInt(5) == 0 ? null : random.nextInt(101);
            var critic = i == 0 ? null : critics.get(i);
            var draft = aReviewOf(film).by(publication).and(critic);
            (score == null ? draft : draft.grading(score + "/100")).added();
            written.add(new Written(film, publication, critic, score));
        });
    }

    private void score(String film) {
        if (random.nextInt(5) == 0) {
            return;
        }
        var metascore = random.nextInt(4) == 0 ? null : random.nextInt(101);
        var band = BANDS[random.nextInt(BANDS.length)];
        scores.apply(List.of(new FilmScoreChanged(
                UUID.fromString(film),
                1,
                1L,
                Instant.EPOCH,
                null,
                new FilmScoreChanged.Metascore("", metascore, null, null, false, 0, 0, null),
                new FilmScoreChanged.UserScore("", null, null, band, 0, 0, null, null))));
        received.put(film, new KnownScore(metascore, band));
    }

    private StatisticsView recomputed(Stream<Written> reviews) {
        return Recomputation.of(reviews.toList(), received);
    }

    private static List<String> several(int count, Supplier<String> added) {
        return Stream.generate(added).limit(count).toList();
    }
}
