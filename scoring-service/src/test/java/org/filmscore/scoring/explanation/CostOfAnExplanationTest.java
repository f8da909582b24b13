package org.filmscore.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.critics;
import static org.filmscore.scoring.Telling.tellAndBeHeard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.filmscore.events.FilmPublished;
import org.filmscore.scoring.Crowd;
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
    void isTheSameBesideTenThousandOtherFilms() {
        tellAndBeHeard(film);
        tellAndBeHeard(critics(20, 70, film));
        var crowd = new Crowd(database);
        crowd.come();
        var beside = crowd.rowsReadBy(this::read);
        crowd.go();

        assertThat(beside).isBetween(20L, 100L);
    }

    @AfterEach
    void alone() {
        new Crowd(database).go();
    }

    /** What the explanation and the what-if read. */
    private void read() {
        scores.of(film.slug()).orElseThrow();
        assertThat(reviews.of(film.filmId())).hasSize(20);
    }
}
