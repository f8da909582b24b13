package org.filmscore.catalog.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.catalog.availability.Watching.on;
import static org.filmscore.catalog.availability.Watching.read;
import static org.filmscore.catalog.availability.Watching.release;
import static org.filmscore.catalog.availability.Watching.states;
import static org.filmscore.catalog.availability.Watching.tagOf;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.aWordOfItsOwn;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.filmscore.catalog.clock.MovableClock;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day from which an offer is available. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ComingDayTest {

    private static final LocalDate DAY = LocalDate.parse("2031-05-06");

    @Inject
    MovableClock clock;

    private final String word = aWordOfItsOwn();
    private String film;

    @BeforeEach
    void announceADay() {
        film = aFilm().titled(word).published();
        release(film, on("DVD", "US", DAY.toString()), on("BLU_RAY", "US"), on("THEATERS", "GB", "2031-01-01"));
    }

    @AfterEach
    void goBackToToday() {
        clock.moveBack();
    }

    @Test
    void changesFromSoonToNowAtMidnight() {
        clock.moveToTheEndOf(DAY.minusDays(1));
        assertThat(states(film)).containsExactly("SOON", "UNANNOUNCED", "NOW");

        clock.moveToTheBeginningOf(DAY);
        assertThat(states(film)).containsExactly("NOW", "UNANNOUNCED", "NOW");
    }

    @Test
    void changesTheTagButNotTheRevision() {
        clock.moveToTheEndOf(DAY.minusDays(1));
        var before = tagOf(film);

        clock.moveToTheBeginningOf(DAY);

        asAnybody()
                .header("If-None-Match", before)
                .get("/films/" + film + "/availability")
                .then()
                .statusCode(200)
                .body("revision", equalTo(1));
        read(film).header("ETag", startsWith("\"1."));
    }

    @Test
    void addsTheFilmToLists() {
        clock.moveToTheEndOf(DAY.minusDays(1));
        assertThat(found("availableOn=DVD")).isEmpty();

        clock.moveToTheBeginningOf(DAY);
        assertThat(found("availableOn=DVD")).containsExactly(film);
        assertThat(found("availableOn=DVD&region=US")).containsExactly(film);
        assertThat(found("availableOn=DVD&region=GB")).isEmpty();
        assertThat(found("availableOn=DVD&availableOn=THEATERS&region=GB")).containsExactly(film);
        assertThat(found("availableOn=BLU_RAY")).isEmpty();
        assertThat(found("region=GB&region=DE")).containsExactly(film);
    }

    private List<String> found(String filter) {
        return asAnybody()
                .get("/films?q=" + word + "&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
