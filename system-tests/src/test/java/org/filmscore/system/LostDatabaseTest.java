package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.system.ServiceName.CATALOG;
import static org.filmscore.stack.system.ServiceName.SCORING;
import static org.filmscore.system.Convergence.patiently;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A lost scoring database is rebuilt from the topics alone, and copies of scores follow. */
@ExclusiveSystemTest
class LostDatabaseTest {

    private final Filmscore filmscore;

    LostDatabaseTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @AfterEach
    void bringScoringBack() throws InterruptedException {
        filmscore.stack().service(SCORING).start().awaitReady();
    }

    @Test
    void isRebuiltFromTheTopicsAlone() throws InterruptedException {
        var seed = new Random().nextLong();
        var films = filmscore.films(5);
        var scoring = filmscore.stack().service(SCORING);
        var database = new Tables(filmscore.stack().database(SCORING));
        var owners = new OwnersTables(filmscore.stack());

        try (var load = Load.on(films, filmscore, seed)) {
            load.awaitChanges(Load.CHANGES / 2);
            scoring.kill();
            database.execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
            load.finish();
            scoring.start().awaitReady();

            patiently("every score is rebuilt").until(() -> films.stream().allMatch(film -> isRebuilt(film, owners)));
        }
        assertThat(filmscore.audit().path("differences")).isEmpty();
        assertNextChangesReachTheCatalog(films);
    }

    private boolean isRebuilt(Film film, OwnersTables owners) {
        var answer = filmscore.api(SCORING).get("/films/" + film.id() + "/score");
        return answer.status() == 200 && Figures.shownBy(answer.json()).equals(owners.of(film));
    }

    /** Its versions start again at 1 in a new generation, so consumers accept them as newer. */
    private void assertNextChangesReachTheCatalog(List<Film> films) {
        var film = films.getFirst();
        filmscore.users(5).forEach(user -> user.rates(film, 10).expecting(201));
        patiently("the catalog shows the score")
                .until(() -> filmscore
                        .api(CATALOG)
                        .get("/films/" + film.id())
                        .json()
                        .at("/scores/userScore/ratingCount")
                        .equals(film.score().at("/userScore/ratingCount")));
    }
}
