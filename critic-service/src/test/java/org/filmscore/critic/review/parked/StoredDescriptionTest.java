package org.filmscore.critic.review.parked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Callers.anEditor;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.filmscore.critic.fixture.Import;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Replicas of two versions share the table: each reads what the other stores. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StoredDescriptionTest {

    private static final String ROW = """
            {"film": "%s", "publication": {"key": "%s"}, "grade": "Superb", "headline": "Well done",\
             "publishedOn": "2012-09-25", "featured": true,\
             "provider": {"name": "Example Wire", "url": "https://wire.example"}}""";

    @Inject
    Jdbi database;

    private final String gazette = "/sources/" + UUID.randomUUID();

    @Test
    void isReadWithFieldsOfALaterVersion() {
        var parked = parked();

        database.useHandle(
                handle -> handle.createUpdate("""
                        UPDATE parked_reviews SET draft = jsonb_set(draft || '{"mood": "glad"}', '{provider,logo}', '"w.png"')
                        WHERE id = CAST(:parked AS uuid)
                        """).bind("parked", parked).execute());

        anEditor()
                .get("/parked-reviews/" + parked)
                .then()
                .statusCode(200)
                .body("review.grade", equalTo("Superb"))
                .body("review.headline", equalTo("Well done"))
                .body("review.publishedOn", equalTo("2012-09-25"))
                .body("review.featured", equalTo(true))
                .body("review.provider.name", equalTo("Example Wire"));
    }

    @Test
    void isStoredInTheFlatFormOfEarlierVersions() {
        var parked = parked();

        var stored = database.withHandle(handle -> handle.createQuery(
                        "SELECT draft ->> 'headline' FROM parked_reviews WHERE id = CAST(:id AS uuid)")
                .bind("id", parked)
                .mapTo(String.class)
                .one());

        assertThat(stored).isEqualTo("Well done");
    }

    @Test
    void isPublishedWithAllThatItSays() {
        anEditor()
                .body(Map.of("score", 75))
                .post("/parked-reviews/" + parked() + "/release")
                .then()
                .statusCode(201)
                .body("headline", equalTo("Well done"))
                .body("provider.url", equalTo("https://wire.example"));
    }

    private String parked() {
        return Import.ofLines(ROW.formatted(aFilm(), gazette)).reported().row(0).getString("id");
    }
}
