package org.filmscore.catalog.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.catalog.family.Guiding.aGuide;
import static org.filmscore.catalog.family.Guiding.read;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editors who write the first guide of one film at the same time. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FirstGuideTest {

    private static final int EDITORS = 8;

    private String film;

    @BeforeEach
    void publishAFilm() {
        film = aFilm().published();
    }

    @Test
    void isOfOneEditorWhereAllExpectThatThereIsNone() throws InterruptedException {
        var answers = written(guide -> guide.create(film));

        assertThat(answers).containsOnly(201, 412).containsOnlyOnce(201);
        read(film).statusCode(200).body("revision", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"0.\"", "\"1.AAAAAAAAAAAAAAAA\""})
    void isNotWrittenWhereAnyExpectsThatThereIsOne(String tag) throws InterruptedException {
        var answers = written(guide -> guide.put(film, tag));

        assertThat(answers).containsOnly(412);
        read(film).statusCode(404);
    }

    /** Each editor recommends another age. */
    private List<Integer> written(Function<Guiding, ValidatableResponse> writing) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var editors = IntStream.range(0, EDITORS)
                    .<Callable<Integer>>mapToObj(editor -> () ->
                            writing.apply(aGuide().from(2 + editor)).extract().statusCode())
                    .toList();
            return threads.invokeAll(editors).stream().map(Future::resultNow).toList();
        }
    }
}
