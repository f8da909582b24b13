package org.filmscore.stack.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server or a service that ends is started again. */
class RestartTest {

    @TempDir
    static Path home;

    private static RunningStack stack;

    @BeforeAll
    static void start() throws Exception {
        stack = RunningStack.in(home);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void servesTheDataAgainAfterAKillOfPostgres() throws Exception {
        try (var connection = stack.database();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE film AS SELECT 'Heat' AS title");
        }

        stack.kill("/postgres ");

        stack.awaitLine("PostgreSQL has ended unexpectedly (exit code 137)", 1);
        stack.awaitLine("PostgreSQL is ready again", 1);
        try (var connection = stack.database();
                var rows = connection.createStatement().executeQuery("SELECT title FROM film")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void takesEventsAgainAfterAKillOfKafka() throws Exception {
        stack.createTopic();
        stack.send("Heat".getBytes());

        stack.kill("kafka.Kafka");

        stack.awaitLine("Kafka has ended unexpectedly (exit code 137)", 1);
        stack.awaitLine("Kafka is ready again", 1);
        stack.send("Alien".getBytes());
        assertThat(stack.records()).isEqualTo(2);
    }

    @Test
    void startsAKilledServiceAgain() throws Exception {
        stack.kill("critic-service");

        stack.awaitLine("critic-service has ended unexpectedly (exit code 137)", 1);
        stack.awaitLine("critic-service is ready again", 1);
    }
}
