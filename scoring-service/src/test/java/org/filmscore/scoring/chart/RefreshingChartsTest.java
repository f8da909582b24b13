package org.filmscore.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.fourCriticsGiving;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filmscore.events.FilmPublished;
import org.filmscore.scoring.score.FilmScores;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RefreshingChartsTest {

    private static final int WORKERS = 3;
    private static final int RATINGS = 60;

    private final List<FilmPublished> films =
            Stream.generate(() -> aFilm()).limit(8).toList();

    @Inject
    RefreshingCharts refreshing;

    @Inject
    FilmScores scores;

    @Inject
    Jdbi database;

    @Test
    void placesEveryFilmCorrectlyThoughSeveralReplicasRefreshAtOnce() {
        publish(films.stream());
        publish(films.stream().flatMap(film -> fourCriticsGiving(70, film)));
        var over = new AtomicBoolean();
        var workers = IntStream.range(0, WORKERS)
                .mapToObj(each -> CompletableFuture.runAsync(() -> refreshUntil(over)))
                .toList();

        for (var number = 0; number < RATINGS; number++) {
            var given = number % 11;
            publish(films.stream().map(film -> rating(given, film)));
        }
        eventually(() -> assertThat(films)
                .allSatisfy(film -> assertThat(scoreOf(film).getInt("userScore.ratingCount"))
                        .isEqualTo(RATINGS)));
        eventually(() -> assertThat(waiting()).isZero());
        over.set(true);
        workers.forEach(CompletableFuture::join);

        assertThat(placed()).isEqualTo(expected()).hasSize(8 * Chart.values().length);
        assertThat(sums()).isEqualTo(sumsOfAllFilms());
    }

    private void refreshUntil(AtomicBoolean over) {
        while (!over.get()) {
            refreshing.refresh();
        }
    }

    private Set<String> expected() {
        return scores.of(ids().stream().map(UUID::toString).toList()).stream()
                .map(ChartedFilm::of)
                .flatMap(film -> film.entries(prior()))
                .map(entry -> "%s %s %s %d %d"
                        .formatted(entry.film(), entry.chart(), entry.genre(), entry.by(), entry.reviews()))
                .collect(Collectors.toSet());
    }

    private Set<String> placed() {
        return database.withHandle(handle -> handle.createQuery("""
                        SELECT concat_ws(' ', film_id, chart, genre, ranked_by, reviews) FROM chart_entries
                        WHERE film_id = ANY (:films)
                        """)
                .bindArray("films", UUID.class, ids())
                .mapTo(String.class)
                .set());
    }

    private BayesianPrior prior() {
        return database.withHandle(handle -> handle.createQuery("SELECT mean_tenths, weight FROM chart_mean")
                .map((row, context) -> new BayesianPrior(row.getLong(1), row.getLong(2)))
                .one());
    }

    private String sums() {
        return text("SELECT ratings || ' ' || rating_sum FROM chart_mean");
    }

    private String sumsOfAllFilms() {
        return text("""
                SELECT sum(count) || ' ' || sum((n - 1) * count)
                FROM film_scores, unnest(rating_counts) WITH ORDINALITY AS c (count, n) WHERE shown
                """);
    }

    private long waiting() {
        return Long.parseLong(text("SELECT CAST(count(*) AS text) FROM uncharted_changes"));
    }

    private String text(String query) {
        return database.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).one());
    }

    private List<UUID> ids() {
        return films.stream().map(FilmPublished::filmId).toList();
    }
}
