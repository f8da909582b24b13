package org.filmscore.service.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Stored responses keep a hash of their caller. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class HashedCallerTest {

    private static final String ADD = """
            INSERT INTO idempotency_keys (caller, key, fingerprint, created_at) VALUES (:caller, 'one', '', now())
            """;

    @Inject
    Jdbi database;

    @Test
    void isWhatTheMigrationMakesOfAStoredSubject() throws IOException {
        var table = migration("V0_3__idempotency_keys");
        var hashing = migration("V0_3_1__hashed_callers");

        List<String> stored;
        try (var handle = database.open()) {
            handle.begin();
            handle.createScript(table).execute();
            for (var caller : List.of("ana", "Zoë 🎬")) {
                handle.createUpdate(ADD).bind("caller", caller).execute();
            }
            handle.createScript(hashing).execute();
            stored = handle.select("SELECT caller FROM idempotency_keys")
                    .mapTo(String.class)
                    .list();
            handle.rollback();
        }

        assertThat(stored).containsExactlyInAnyOrder(HashedCaller.of("ana"), HashedCaller.of("Zoë 🎬"));
    }

    private static String migration(String name) throws IOException {
        try (var file = HashedCaller.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
