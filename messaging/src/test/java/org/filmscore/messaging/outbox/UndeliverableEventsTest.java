package org.filmscore.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.messaging.outbox.RunningRelay.sent;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.filmscore.messaging.CapturedLog;
import org.filmscore.messaging.outbox.OutboxTable.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of the outbox that can never be sent. */
class UndeliverableEventsTest {

    private static final int NO_PARTITION = 99;

    private final OutboxTable outbox = OutboxTable.in("relay");
    private final UUID critic = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    static Stream<Arguments> undeliverable() {
        return Stream.of(
                Arguments.of("of-the-next-version", 7, "1", "does not know the topic of-the-next-version"),
                Arguments.of("critics", 7, "x".repeat(2_000_000), "larger than"),
                Arguments.of("critics", NO_PARTITION, "1", "no partition 99"),
                Arguments.of("critics", -1, "1", "no partition -1"));
    }

    @ParameterizedTest
    @MethodSource("undeliverable")
    void letThoseBehindThemPass(String topic, int partition, String payload, String reason) {
        outbox.store(StoredEvent.revisions(critic, 1, 3));
        outbox.store(topic, partition, other, payload);
        outbox.store(StoredEvent.revisions(critic, 4, 6));

        try (var log = new CapturedLog(UndeliverableEvents.class, Level.SEVERE);
                var relay = RunningRelay.over(outbox.as("one"))) {
            eventually(() -> assertThat(outbox.rows()).isZero());

            assertThat(revisionsSent(critic)).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(outbox.reasons()).singleElement().asString().contains(reason);
            assertThat(log.entries()).singleElement().asString().contains(reason, other.toString());
            eventually(() -> assertThat(relay.undeliverable()).isOne());
        }
    }

    @Test
    void areNotMissedOnceTheirSubjectHasSentANewerEvent() {
        outbox.store("critics", 7, critic, "x".repeat(2_000_000));
        outbox.store("critics", NO_PARTITION, other, "1");
        outbox.store(List.of(StoredEvent.of(critic, 2)));

        try (var _ = RunningRelay.over(outbox.as("one"))) {
            eventually(() -> assertThat(outbox.rows()).isZero());
        }

        assertThat(revisionsSent(critic)).containsExactly(2);
        assertThat(outbox.reasons()).singleElement().asString().contains("no partition 99");
    }

    @Test
    void areSentWhereAnOperatorMarksThem() {
        outbox.store("critics", NO_PARTITION, critic, "1");
        try (var _ = RunningRelay.over(outbox.as("one"))) {
            eventually(() -> assertThat(outbox.reasons()).hasSize(1));

            outbox.execute("UPDATE undeliverable_events SET partition = 7, retry = true");

            eventually(() -> assertThat(revisionsSent(critic)).containsExactly(1));
            eventually(() -> assertThat(outbox.rows()).isZero());
            assertThat(outbox.reasons()).isEmpty();
        }
    }

    @Test
    void areSentWithATimeThatTheBrokerTakes() {
        outbox.store("critics", 7, critic, "1");
        outbox.execute("UPDATE outbox SET timestamp = now() + interval '3 days'");
        outbox.store("critics", 7, other, "1");
        outbox.execute("UPDATE outbox SET timestamp = '1912-10-01' WHERE aggregateid = '%s'".formatted(other));

        try (var _ = RunningRelay.over(outbox.as("one"))) {
            eventually(() -> assertThat(outbox.rows()).isZero());
        }

        assertThat(revisionsSent(critic)).containsExactly(1);
        assertThat(revisionsSent(other)).containsExactly(1);
    }

    private static List<Integer> revisionsSent(UUID subject) {
        return sent("critics", subject).stream()
                .map(ConsumerRecord::value)
                .map(Integer::valueOf)
                .toList();
    }

    private static void eventually(ThrowingRunnable assertions) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(assertions);
    }
}
