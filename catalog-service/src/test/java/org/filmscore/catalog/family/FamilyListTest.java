package org.filmscore.catalog.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.catalog.family.Guiding.aGuide;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.aWordOfItsOwn;
import static org.filmscore.catalog.film.Editing.asAnybody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of films for families. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FamilyListTest {

    private final String word = aWordOfItsOwn();

    @BeforeEach
    void writeGuides() {
        aGuide().from(5).with("MESSAGES", 5).written(film("tender"));
        aGuide().from(9).with("MESSAGES", 3).with("VIOLENCE", 2).written(film("school"));
        aGuide().from(16).with("MESSAGES", 3).with("VIOLENCE", 5).with("SEX", 1).written(film("war"));
        film("unknown");
    }

    @Test
    void showFilmsForAnAgeAndBelow() {
        assertThat(found("maxAge=4")).isEmpty();
        assertThat(found("maxAge=9")).containsExactly("school", "tender");
        assertThat(found("maxAge=18")).containsExactly("school", "tender", "war");
    }

    @Test
    void showFilmsUpToOrFromALevelOfACategory() {
        assertThat(found("maxLevel=VIOLENCE:1")).containsExactly("tender");
        assertThat(found("maxLevel=VIOLENCE:2")).containsExactly("school", "tender");
        assertThat(found("minLevel=VIOLENCE:2")).containsExactly("school", "war");
    }

    @Test
    void showFilmsThatMatchAllOfSeveralLevels() {
        assertThat(found("minLevel=VIOLENCE:2&minLevel=SEX:1")).containsExactly("war");
        assertThat(found("maxLevel=VIOLENCE:2&maxLevel=MESSAGES:4")).containsExactly("school");
        assertThat(found("maxLevel=VIOLENCE:2&minLevel=MESSAGES:4&maxAge=9")).containsExactly("tender");
    }

    private String film(String title) {
        return aFilm().titled(title).with("originalTitle", word).published();
    }

    private List<String> found(String filter) {
        return asAnybody()
                .get("/films?q=" + word + "&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
    }
}
