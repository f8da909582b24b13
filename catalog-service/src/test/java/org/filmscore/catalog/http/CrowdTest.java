package org.filmscore.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(CrowdTest.FewThreads.class)
class CrowdTest {

    private static final int THREADS = 10;
    private static final int WAITING = 5;
    private static final int CROWD = 60;

    @Inject
    AgroalDataSource database;

    @Test
    void isAnsweredRetryAfterBeyondTheQueue() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE films");

            var crowd = IntStream.range(0, CROWD)
                    .mapToObj(one -> callers.submit(() -> given().get("/api/v1/films")))
                    .toList();
            await().until(() -> answered(crowd).size() >= CROWD - THREADS - WAITING);
            var refused = answered(crowd);
            connection.rollback();

            for (var answer : refused) {
                answer.get().then().statusCode(503).contentType("application/problem+json");
                assertThat(answer.get().header("Retry-After")).matches("\\d+");
                assertThat(answer.get().<String>path("type")).isEqualTo("/problems/temporarily-unavailable");
            }
            for (var answer : crowd) {
                assertThat(answer.get().statusCode()).isIn(200, 503);
            }
        }
        given().get("/api/v1/films").then().statusCode(200);
    }

    private static List<Future<Response>> answered(List<Future<Response>> crowd) {
        return crowd.stream().filter(Future::isDone).toList();
    }

    /** A queue that few requests fill. */
    public static class FewThreads implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.thread-pool.max-threads", Integer.toString(THREADS),
                    "quarkus.thread-pool.queue-size", Integer.toString(WAITING));
        }
    }
}
