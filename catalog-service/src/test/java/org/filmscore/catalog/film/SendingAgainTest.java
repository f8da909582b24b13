package org.filmscore.catalog.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.aWordOfItsOwn;
import static org.filmscore.catalog.film.Editing.as;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class SendingAgainTest {

    private final String key = UUID.randomUUID().toString();
    private final String title = aWordOfItsOwn();

    @Test
    void answersTheSameResponseWithoutASecondFilm() {
        var first = post("eve", key, title);
        var again = post("eve", key, title);

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .contentType("application/json");
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(filmsTitled(title)).isOne();
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        post("eve", key, title);

        post("eve", key, "Another " + title)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        assertThat(filmsTitled(title)).isOne();
    }

    @Test
    void refusesAnotherPathUnderTheSameKey() {
        post("eve", key, title);

        asWithKey("eve", key)
                .post("/films/" + aFilm().published() + "/restore")
                .then()
                .statusCode(422);
    }

    @Test
    void separatesTheKeysOfCallers() {
        post("eve", key, title);

        post("ed", key, title).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertThat(filmsTitled(title)).isEqualTo(2);
    }

    @Test
    void acceptsAnotherRequestAfterARefusedOne() {
        post("eve", key, "").then().statusCode(400);

        post("eve", key, title).then().statusCode(201);
    }

    @Test
    void publishesOneFilmForTwentyConcurrentRequests() throws Exception {
        Callable<Response> request = () -> post("eve", key, title);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.nCopies(20, request));

            var bodies = new HashSet<String>();
            for (var answer : answers) {
                answer.get().then().statusCode(201);
                bodies.add(answer.get().asString());
            }
            assertThat(bodies).hasSize(1);
        }
        assertThat(filmsTitled(title)).isOne();
    }

    @Test
    void numbersTheSlugsOfTwentyConcurrentFilmsWithDifferentKeys() throws Exception {
        Callable<Response> request = () -> post("eve", UUID.randomUUID().toString(), title);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(20, request))) {
                answer.get().then().statusCode(201);
            }
        }
        assertThat(filmsTitled(title)).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "\u00e9"})
    void refusesAMalformedKey(String bad) {
        post("eve", bad, title).then().statusCode(400).body("violations[0].parameter", equalTo("Idempotency-Key"));
    }

    private static Response post(String editor, String key, String title) {
        return asWithKey(editor, key).body(Map.of("title", title)).post("/films");
    }

    private static RequestSpecification asWithKey(String editor, String key) {
        return as(Tokens.of(editor).in("editor").signed()).header("Idempotency-Key", key);
    }

    private static int filmsTitled(String title) {
        return asAnybody()
                .queryParam("q", title)
                .queryParam("count", true)
                .get("/films")
                .path("total");
    }
}
