package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.system.ServiceName.USER_REVIEW;

import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.filmscore.fuzzer.http.Answer;
import org.junit.jupiter.api.Test;

/** One rating per user and film, however many requests arrive concurrently. */
@SystemTest
class ConcurrentRatingsTest {

    private static final int MANY = 50;

    private final Filmscore filmscore;

    ConcurrentRatingsTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @Test
    void fiftyAtOnceAreOneRowAndOneCountedRating() throws Exception {
        var film = filmscore.aFilm();
        var ana = filmscore.aUser();

        var answers = AtOnce.all(IntStream.range(0, MANY)
                .mapToObj(number -> (Callable<Answer>) () -> ana.rates(film, number % 11))
                .toList());

        assertThat(answers).allMatch(Answer::isAcknowledged);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        var rows = new Tables(filmscore.stack().database(USER_REVIEW))
                .rows(
                        "SELECT rating FROM user_reviews r JOIN users u ON u.id = r.user_id"
                                + " WHERE film_id = ?::uuid AND subject = ?",
                        row -> row.getInt(1),
                        film.id(),
                        ana.name());
        assertThat(rows).hasSize(1);
        film.scoreOnce(figures -> figures.ratings().get(rows.getFirst()) == 1 && figures.ratingCount() == 1);
    }
}
