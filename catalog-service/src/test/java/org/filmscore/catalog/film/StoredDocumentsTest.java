package org.filmscore.catalog.film;

import static org.filmscore.catalog.film.Editing.aFilm;
import static org.filmscore.catalog.film.Editing.asAnybody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A replica reads what a later version has stored. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StoredDocumentsTest {

    private static final String STORE = """
            UPDATE films SET
                certificates = '[{"country": "US", "rating": "PG", "reason": "language"}]',
                images = '[{"kind": "POSTER", "url": "https://img.example/1.jpg", "width": 1000}]'
            WHERE id = :film
            """;

    @Inject
    Jdbi database;

    @Test
    void areReadWithoutTheFieldsOfALaterVersion() {
        var film = aFilm().published();
        database.useHandle(handle ->
                handle.createUpdate(STORE).bind("film", UUID.fromString(film)).execute());

        asAnybody()
                .get("/films/" + film)
                .then()
                .statusCode(200)
                .body("certificates", contains(Map.of("country", "US", "rating", "PG")))
                .body("images[0]", equalTo(Map.of("kind", "POSTER", "url", "https://img.example/1.jpg")));
    }
}
