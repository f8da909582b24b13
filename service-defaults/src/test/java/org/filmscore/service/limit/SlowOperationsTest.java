package org.filmscore.service.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 10: an answer that says that nothing was changed is true, however slow the operation. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(SlowOperationsTest.ShortLimits.class)
class SlowOperationsTest {

    private static final String WAITING = """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event = 'advisory' AND clock_timestamp() - xact_start > make_interval(secs => :least)
            """;

    private static final String OPEN =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'";

    private final String name = UUID.randomUUID().toString();

    @Inject
    Jdbi database;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void addTheTable() {
        database.useHandle(handle -> handle.execute(WaitingResource.TABLE));
    }

    @Test
    void answerTheirResultAfterTheLimitOfTheBody() {
        var answer = answerOfAnOperationBehindALockFor(Duration.ofMillis(1_500));

        answer.then().statusCode(200);
        assertThat(answer.<String>path("name")).isEqualTo(name);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void areRolledBackBehindALockAfterTheLimitOfTheirTransaction() {
        var answer = answerOfAnOperationBehindALockFor(Duration.ofSeconds(6));

        assertThatItIsRolledBack(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-java", "in-java-before-a-statement"})
    void areRolledBackWhereTheyWaitForSomethingElse(String operation) {
        WaitingResource.gate = new CountDownLatch(1);
        var answer = CompletableFuture.supplyAsync(() -> post(operation));
        await().until(() -> count(OPEN) == 1);
        await().until(() -> count(OPEN) == 0);
        WaitingResource.gate.countDown();

        assertThatItIsRolledBack(answer.join());
    }

    @Test
    void leaveNoTimersBehind() {
        for (int i = 0; i < 50; i++) {
            post("in-java", " " + i).then().statusCode(200);
        }

        assertThat(metrics.get("filmscore.bodies.arriving").gauge().value()).isZero();
    }

    private Response answerOfAnOperationBehindALockFor(Duration time) {
        var answer = new CompletableFuture<Response>();
        database.useTransaction(other -> {
            other.execute("SELECT pg_advisory_xact_lock(" + WaitingResource.LOCK + ")");
            answer.completeAsync(() -> post("in-the-database"));
            await().atMost(Duration.ofSeconds(20)).until(() -> answer.isDone() || isWaitingFor(time));
        });
        return answer.join();
    }

    private void assertThatItIsRolledBack(Response answer) {
        answer.then().statusCode(503);
        assertThat(answer.header("Retry-After")).matches("\\d+");
        assertThat(answer.<String>path("type")).isEqualTo("/problems/temporarily-unavailable");
        assertThat(answer.<String>path("detail")).contains("rolled back");
        assertThat(stored()).isZero();
    }

    private Response post(String operation) {
        return post(operation, "");
    }

    private Response post(String operation, String ending) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .post("/api/v1/waiting/{operation}/{name}", operation, name + ending);
    }

    private boolean isWaitingFor(Duration time) {
        return database.withHandle(handle -> handle.createQuery(WAITING)
                        .bind("least", time.toMillis() / 1000.0)
                        .mapTo(Long.class)
                        .one()
                > 0);
    }

    private long stored() {
        return database.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM waiting WHERE name LIKE :name || '%'")
                        .bind("name", name)
                        .mapTo(Long.class)
                        .one());
    }

    private long count(String rows) {
        return database.withHandle(
                handle -> handle.createQuery(rows).mapTo(Long.class).one());
    }

    /** One second for a body, and four for a transaction. */
    public static class ShortLimits implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "filmscore.limits.sending", "1s",
                    "quarkus.transaction-manager.default-transaction-timeout", "4S");
        }
    }
}
