package org.filmscore.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Publishing.publishAndAwait;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.filmscore.events.FilmPublished;
import org.filmscore.scoring.ManyFilms;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CostOfAHistoryTest {

    private static final int SHOWN = 5;

    private final FilmPublished film = aFilm();

    @Inject
    Jdbi database;

    @Inject
    History history;

    /** The film has eleven changes, and ten thousand other films have changes too. */
    @Test
    void dependsOnTheRowsOfThePageOnly() {
        publishAndAwait(film);
        publishAndAwait(ratings(film, 10, 10, 10, 10));
        for (var i = 0; i < 10; i++) {
            publishAndAwait(rating(0, film));
        }
        var others = new ManyFilms(database);
        others.insert();

        assertThat(others.rowsReadBy(this::readAPage)).isBetween(1L, 3L * SHOWN);
        assertThat(others.rowsReadBy(this::readAsOf)).isBetween(1L, 5L);
    }

    @AfterEach
    void deleteOthers() {
        new ManyFilms(database).delete();
    }

    private void readAPage() {
        assertThat(history.of(film.filmId(), List.of(Aggregate.values()), Optional.empty(), SHOWN))
                .hasSize(SHOWN);
    }

    private void readAsOf() {
        assertThat(history.asOf(Instant.now(), film.filmId())).hasSize(2);
    }
}
