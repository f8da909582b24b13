package org.filmscore.filmcopy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.FilmWithdrawn;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

/** A catalog that was restored from a backup counts revisions anew, in a later generation. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class GenerationsTest {

    private final UUID film = UUID.randomUUID();

    @Inject
    KnownFilms films;

    @Test
    @Transactional
    void aLowerRevisionOfALaterGenerationIsTheNewer() {
        films.publish(titled("Lost with the database", 9), 5);
        films.publish(titled("Restored", 2), 6);

        assertThat(films.named(film.toString()).title()).isEqualTo("Restored");
    }

    @Test
    @Transactional
    void aHigherRevisionOfAnEarlierGenerationChangesNothing() {
        films.publish(titled("Restored", 2), 6);
        films.publish(titled("Lost with the database", 9), 5);
        films.withdraw(new FilmWithdrawn(film, 10), 5);

        assertThat(films.named(film.toString()).title()).isEqualTo("Restored");
    }

    @Test
    @Transactional
    void aWithdrawalOfALaterGenerationIsTheNewer() {
        films.publish(titled("Lost with the database", 9), 5);
        films.withdraw(new FilmWithdrawn(film, 1), 6);

        assertThat(films.shows(film)).isFalse();
    }

    private FilmPublished titled(String title, long revision) {
        return new FilmPublished(film, revision, film.toString(), title, 1995, null, null);
    }
}
