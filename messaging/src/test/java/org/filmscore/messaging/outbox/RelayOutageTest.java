package org.filmscore.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.messaging.outbox.RunningRelay.sent;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.filmscore.messaging.outbox.OutboxTable.StoredEvent;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The relay while the database or the broker is not available. */
class RelayOutageTest {

    private final OutboxTable outbox = OutboxTable.in("relay");
    private final UUID critic = UUID.randomUUID();

    @AfterEach
    void startTheBroker() {
        TestServers.startBroker();
    }

    @Test
    void losesItsConnectionAndNothingElse() {
        try (var _ = RunningRelay.over(outbox.as("one"));
                var _ = RunningRelay.over(outbox.as("two"))) {
            for (int revision = 1; revision <= 5; revision++) {
                eventually(() -> assertThat(outbox.leaders()).hasSize(1));
                outbox.cutOffTheLeader();
                outbox.store(List.of(StoredEvent.of(critic, revision)));
            }

            eventually(() -> assertThat(outbox.rows()).isZero());
            assertThat(revisionsSent()).containsAll(upTo(5));
        }
    }

    @Test
    void keepsWhatItCannotSendAndSaysHowMuchAndHowOldItIs() {
        try (var relay = RunningRelay.over(outbox.as("one"))) {
            eventually(() -> assertThat(outbox.leaders()).hasSize(1));
            TestServers.stopBroker();
            outbox.store(StoredEvent.revisions(critic, 1, 20));

            eventually(() -> assertThat(relay.depth()).isEqualTo(20));
            assertThat(relay.oldestAge()).isPositive();
            assertThat(outbox.rows()).isEqualTo(20);

            TestServers.startBroker();

            eventually(() -> assertThat(relay.depth()).isZero());
            assertThat(relay.oldestAge()).isZero();
            assertThat(outbox.rows()).isZero();
            assertThat(revisionsSent()).endsWith(upTo(20).toArray(Integer[]::new));
        }
    }

    @Test
    void endsInTimeWhileTheBrokerIsAway() {
        var relay = RunningRelay.over(outbox.as("one"));
        eventually(() -> assertThat(outbox.leaders()).hasSize(1));
        TestServers.stopBroker();
        outbox.store(StoredEvent.revisions(critic, 1, 1_000));
        eventually(() -> assertThat(relay.depth()).isEqualTo(1_000));

        await().atMost(Duration.ofSeconds(15)).until(() -> {
            relay.close();
            return true;
        });

        assertThat(outbox.rows()).isEqualTo(1_000);
    }

    private List<Integer> revisionsSent() {
        return sent("critics", critic).stream()
                .map(ConsumerRecord::value)
                .map(Integer::valueOf)
                .toList();
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static void eventually(ThrowingRunnable assertions) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(assertions);
    }
}
