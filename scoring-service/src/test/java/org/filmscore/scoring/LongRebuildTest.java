package org.filmscore.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.ServiceUnderTest.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A rebuild that takes longer than other transactions may. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(LongRebuildTest.ShortTransactions.class)
class LongRebuildTest {

    private static final String WAITING_FOR_LONGER_THAN_A_TRANSACTION_MAY = """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'LOCK TABLE film_scores%'
                AND clock_timestamp() - xact_start > interval '3 seconds'
            """;

    @Inject
    Jdbi database;

    @Test
    void hasTheTimeThatItSaysUnderAKeyToo() {
        try (var other = database.open()) {
            other.begin();
            other.execute("LOCK TABLE film_scores IN SHARE ROW EXCLUSIVE MODE");
            var rebuilding = CompletableFuture.supplyAsync(() -> given().auth()
                    .oauth2(Tokens.of("ada").in("admin").signed())
                    .header("Idempotency-Key", "rebuild-" + UUID.randomUUID())
                    .post("/api/v1/scores/rebuild")
                    .statusCode());
            eventually(() -> assertThat(waiting()).isEqualTo(1));
            other.commit();

            assertThat(rebuilding.join()).isEqualTo(200);
        }
    }

    private long waiting() {
        return database.withHandle(handle -> handle.createQuery(WAITING_FOR_LONGER_THAN_A_TRANSACTION_MAY)
                .mapTo(Long.class)
                .one());
    }

    /** Every other transaction may take two seconds. */
    public static class ShortTransactions implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.transaction-manager.default-transaction-timeout", "2S");
        }
    }
}
