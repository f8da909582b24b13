package org.filmscore.catalog.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.aWordOfItsOwn;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.filmscore.catalog.film.Editing.asEditor;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

/** Editors who change the same things concurrently. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ManyEditorsTest {

    private static final int EDITORS = 8;

    @Test
    void giveFilmsOfOneTitleDifferentSlugs() throws Exception {
        var title = aWordOfItsOwn();

        var slugs = atOnce(editor -> () ->
                aFilm().titled(title).posted().then().statusCode(201).extract().<String>path("slug"));

        assertThat(slugs).hasSize(EDITORS).doesNotHaveDuplicates();
    }

    @Test
    void publishAFilmWithOneExternalIdOnce() throws Exception {
        var id = aWordOfItsOwn();

        var answers = atOnce(editor ->
                () -> aFilm().with("externalIds", Map.of("imdb", id)).posted().statusCode());

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void loseNoPatchesOfDifferentProperties() throws Exception {
        var film = aFilm().titled("Heat").published();
        var parts = List.of("synopsis", "originalTitle");

        atOnce(editor -> () -> asEditor()
                .body(Map.of(parts.get(editor % 2), "by " + editor % 2))
                .patch("/films/" + film)
                .then()
                .statusCode(200));

        asAnybody()
                .get("/films/" + film)
                .then()
                .body("synopsis", equalTo("by 0"))
                .body("originalTitle", equalTo("by 1"));
    }

    private static <T> List<T> atOnce(IntFunction<Callable<T>> work) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    threads.invokeAll(IntStream.range(0, EDITORS).mapToObj(work).toList());
            return all.stream().map(Future::resultNow).toList();
        }
    }
}
