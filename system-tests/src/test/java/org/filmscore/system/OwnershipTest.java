package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** No user can change the rating of another. */
@SystemTest
class OwnershipTest {

    private final Filmscore filmscore;
    private final Film film;

    OwnershipTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        this.film = filmscore.aFilm();
    }

    @Test
    void keepsEveryRatingFromOtherUsers() {
        var ana = filmscore.aUserNamed("ana");
        var ben = filmscore.aUserNamed("ben");
        var review = ana.rates(film, 9).expecting(201).json().path("id").asText();

        ben.withdraws(film).expecting(204);
        ben.puts(film, Map.of("rating", 1, "userId", ana.name())).expecting(400);
        assertThat(ben.api().put("/user-reviews/" + review, Map.of("rating", 1)).status())
                .isIn(404, 405);
        assertThat(ben.api().delete("/user-reviews/" + review).status()).isIn(404, 405);
        ben.rates(film, 2).expecting(201);

        assertThat(ana.reads(film).expecting(200).json().path("rating").asInt()).isEqualTo(9);
        assertThat(ben.reads(film).expecting(200).json().path("rating").asInt()).isEqualTo(2);
    }
}
