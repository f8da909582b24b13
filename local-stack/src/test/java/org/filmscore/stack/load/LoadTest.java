package org.filmscore.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.load.LoadFixture.aLoad;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {

    private static final String HEAT = "heat,Heat,1995-12-15,tt0113277,Crime|Drama";

    @TempDir
    Path directory;

    private final StubSystem system = new StubSystem();

    LoadTest() throws IOException {}

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void takesFilmsReviewsAndRatings() throws IOException {
        var ending = everything().run();

        assertThat(ending.exitCode()).isZero();
        assertThat(ending.report()).isEmpty();
        assertThat(system.contents().films()).hasSize(1);
        assertThat(system.contents().publications()).hasSize(2);
        assertThat(system.contents().critics()).hasSize(1);
        assertThat(system.contents().reviews()).hasSize(2);
        assertThat(system.contents().ratings()).hasSize(1);
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        everything().run();
        var before = system.contents().ratings();

        var ending = everything().run();

        assertThat(ending.exitCode()).isZero();
        assertThat(ending.out()).containsPattern("critic-reviews.csv +2 +0 +2 +0");
        assertThat(ending.out()).containsPattern("user-ratings.csv +1 +0 +1 +0");
        assertThat(system.contents().films()).hasSize(1);
        assertThat(system.contents().reviews()).hasSize(2);
        assertThat(system.contents().ratings()).isEqualTo(before);
    }

    @Test
    void leavesAloneWhatAUserHasSaidSince() throws IOException {
        everything().run();

        aLoad(directory, system).ofUserRatings("film,user,rating", "heat,ana,1").run();

        assertThat(system.contents().ratings().values())
                .extracting(rating -> rating.path("rating").asInt())
                .containsExactly(9);
    }

    @Test
    void findsColumnsByNameInAnyOrder() throws IOException {
        aLoad(directory, system)
                .ofFilms("genres,mood,imdbId,title,film", "Crime|Drama,dark,tt0113277,Heat,heat")
                .run();

        var film = system.contents().films().getFirst();
        assertThat(film.path("title").asText()).isEqualTo("Heat");
        assertThat(film.path("genres")).hasToString("[\"Crime\",\"Drama\"]");
        assertThat(film.path("externalIds")).hasToString("{\"load\":\"heat\",\"imdb\":\"tt0113277\"}");
    }

    @Test
    void tellsOnceOfColumnsThatItDoesNotUse() throws IOException {
        var ending = aLoad(directory, system)
                .ofFilms("film,title,mood", "heat,Heat,dark", "up,Up,light")
                .run();

        assertThat(ending.out()).containsOnlyOnce("films.csv: columns not used: mood");
    }

    @Test
    void findsFilmsOfAnEarlierLoadInTheCatalog() throws IOException {
        aLoad(directory, system).ofFilms("film,title", "heat,Heat").run();

        var ending = aLoad(directory, system)
                .ofCriticReviews("film,publication,grade", "heat,daily,B+")
                .run();

        assertThat(ending.report()).isEmpty();
        assertThat(system.contents().reviews()).hasSize(1);
    }

    @Test
    void findsFilmsByAnExternalIdOfTheOutsideWorld() throws IOException {
        aLoad(directory, system)
                .ofFilms("film,title,imdbId", "heat,Heat,tt0113277")
                .run();

        var ending = aLoad(directory, system)
                .ofCriticReviews("film,publication,grade", "imdb:tt0113277,daily,B+")
                .run();

        assertThat(ending.report()).isEmpty();
        assertThat(system.contents().reviews()).hasSize(1);
    }

    @Test
    void describesAPublicationAsItsFirstRowDoes() throws IOException {
        aLoad(directory, system)
                .ofFilms("film,title", "heat,Heat", "up,Up")
                .ofCriticReviews(
                        "film,publication,publicationName,publicationWeight,gradeScale",
                        "heat,daily,The Daily,1.50,LETTER",
                        "up,daily,Daily (online),3,")
                .run();

        assertThat(system.contents().publications())
                .hasToString("[{\"name\":\"The Daily\",\"key\":\"daily\",\"weight\":1.5,\"gradeScale\":\"LETTER\"}]");
    }

    @Test
    void readsCreditsAndCertificates() throws IOException {
        aLoad(directory, system)
                .ofFilms(
                        "film,title,directors,cast,certificates",
                        "heat,Heat,Michael Mann,Al Pacino as Vincent Hanna|Val Kilmer,US:R")
                .run();

        var film = system.contents().films().getFirst();
        assertThat(film.path("certificates")).hasToString("[{\"country\":\"US\",\"rating\":\"R\"}]");
        assertThat(film.path("credits").valueStream().map(Object::toString).toList())
                .isEqualTo(List.of(
                        "{\"person\":\"Michael Mann\",\"role\":\"DIRECTOR\"}",
                        "{\"person\":\"Al Pacino\",\"role\":\"ACTOR\",\"character\":\"Vincent Hanna\"}",
                        "{\"person\":\"Val Kilmer\",\"role\":\"ACTOR\"}"));
    }

    private LoadFixture everything() throws IOException {
        return aLoad(directory, system)
                .ofFilms("film,title,releasedOn,imdbId,genres", HEAT)
                .ofCriticReviews(
                        "film,publication,critic,criticName,grade",
                        "heat,/source/1,ann,Ann Arbor,B+",
                        "heat,weekly,,,3/4")
                .ofUserRatings("film,user,rating", "heat,ana,9");
    }
}
