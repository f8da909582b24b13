package org.filmscore.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.critics;
import static org.filmscore.scoring.Publishing.publishAndAwait;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.filmscore.events.FilmPublished;
import org.filmscore.scoring.ManyFilms;
import org.filmscore.scoring.score.FilmScores;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CostOfAnExplanationTest {

    private final FilmPublished film = aFilm();

    @Inject
    Jdbi database;

    @Inject
    FilmScores scores;

    @Inject
    StoredReviews reviews;

    @Test
    void doesNotDependOnTenThousandOtherFilms() {
        publishAndAwait(film);
        publishAndAwait(critics(20, 70, film));
        var others = new ManyFilms(database);
        others.insert();
        var rows = others.rowsReadBy(this::read);
        others.delete();

        assertThat(rows).isBetween(20L, 100L);
    }

    @AfterEach
    void deleteOthers() {
        new ManyFilms(database).delete();
    }

    /** Reads the same rows as the explanation and the what-if. */
    private void read() {
        assertThat(scores.of(film.slug())).isNotNull();
        assertThat(reviews.of(film.filmId())).hasSize(20);
    }
}
