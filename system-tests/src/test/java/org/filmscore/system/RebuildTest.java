package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.system.ServiceName.SCORING;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rebuilding all scores while others read and write shows no wrong score and loses none. */
@ExclusiveSystemTest
class RebuildTest {

    private static final String BREAK = """
            UPDATE film_scores SET metascore = 1, rating_counts = '{9,0,0,0,0,0,4,0,0,0,0}'
            WHERE film_id = '%s'
            """;

    private final Filmscore filmscore;
    private final Tables scoring;

    RebuildTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        scoring = new Tables(filmscore.stack().database(SCORING));
    }

    @Test
    void isInvisibleToReadersAndWriters() throws InterruptedException {
        var seed = new Random().nextLong();
        var still = filmscore.films(3);
        still.forEach(this::score);
        var shown = scoresOf(still);
        var busy = filmscore.films(5);
        var ended = new AtomicBoolean();

        try (var load = Load.on(busy, filmscore, seed)) {
            var rebuilding = CompletableFuture.supplyAsync(() -> rebuildsUntil(ended));
            var looks = 0;
            while (load.changes() < Load.CHANGES) {
                assertThat(scoresOf(still))
                        .as("seed %d, look %d", seed, ++looks)
                        .isEqualTo(shown);
            }
            load.finish();
            ended.set(true);
            System.out.printf("Rebuild: %d times, %d looks at scores meanwhile%n", rebuilding.join(), looks);
            var owners = new OwnersTables(filmscore.stack());
            busy.forEach(film -> film.scoreOnce(owners.of(film)::equals));
        }
        assertThat(filmscore.audit().path("differences")).isEmpty();
        assertThat(scoresOf(still)).isEqualTo(shown);
    }

    @Test
    void correctsAWrongScore() {
        var film = filmscore.aFilm();
        score(film);
        var right = Figures.shownBy(film.score());
        scoring.execute(BREAK.formatted(film.id()));
        assertThat(Figures.shownBy(film.score())).isNotEqualTo(right);

        var report = rebuild();

        assertThat(report.path("changed").asLong()).isEqualTo(1);
        assertThat(Figures.shownBy(film.score())).isEqualTo(right);
        assertThat(filmscore.audit().path("differences")).isEmpty();
    }

    private void score(Film film) {
        filmscore.publications(4).forEach(publication -> publication.gives(film, 77));
        filmscore.users(4).forEach(user -> user.reviews(film, 6).expecting(201));
        film.scoreOnce(figures -> figures.scored() == 4 && figures.ratingCount() == 4);
    }

    private int rebuildsUntil(AtomicBoolean ended) {
        var times = 0;
        while (!ended.get()) {
            rebuild();
            times++;
        }
        return times;
    }

    private JsonNode rebuild() {
        return filmscore
                .api(SCORING)
                .as(filmscore.tokenOf("adam", "admin"))
                .post("/scores/rebuild", Map.of())
                .expecting(200)
                .json();
    }

    private Map<String, JsonNode> scoresOf(List<Film> films) {
        var path = films.stream().map(film -> "film=" + film.id()).collect(Collectors.joining("&", "/scores?", ""));
        return filmscore
                .api(SCORING)
                .get(path)
                .expecting(200)
                .json()
                .path("items")
                .valueStream()
                .collect(Collectors.toMap(score -> score.path("filmId").asText(), score -> score));
    }
}
