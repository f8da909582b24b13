package org.filmscore.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.messaging.outbox.RunningRelay.sent;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.awaitility.core.ThrowingRunnable;
import org.filmscore.messaging.outbox.OutboxTable.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A relay that is paused between reading rows and sending them, while another becomes the leader. */
@Timeout(120)
class RelayFencingTest {

    private final OutboxTable outbox = OutboxTable.in("relay");
    private final UUID critic = UUID.randomUUID();
    private final PausedProducer paused = new PausedProducer();
    private final Queue<Producer<String, byte[]>> producersOfTheFirst = new ArrayDeque<>(List.of(paused));

    @Test
    void sendsNothingThatIsVisibleAfterItsSuccessorHasSentTheNewer() throws Exception {
        outbox.store(List.of(StoredEvent.of(critic, 1)));
        try (var _ = RunningRelay.over(outbox.as("first"), this::producerOfTheFirst)) {
            paused.awaitPause();
            outbox.store(List.of(StoredEvent.of(critic, 2)));
            outbox.cutOffTheLeader();
            try (var _ = RunningRelay.over(outbox.as("second"))) {
                eventually(() -> assertThat(revisionsSent()).containsExactly(1, 2));
                paused.proceed();
                eventually(() -> assertThat(producersOfTheFirst).isEmpty());
            }

            outbox.store(List.of(StoredEvent.of(critic, 3)));
            eventually(() -> assertThat(revisionsSent()).contains(3));
            assertThat(revisionsSent()).containsExactly(1, 2, 3);
            assertThat(outbox.leaders()).containsExactly("first");
        }
    }

    private Producer<String, byte[]> producerOfTheFirst() {
        var prepared = producersOfTheFirst.poll();
        return prepared == null ? RunningRelay.producer() : prepared;
    }

    private List<Integer> revisionsSent() {
        return sent("critics", critic).stream()
                .map(ConsumerRecord::value)
                .map(Integer::valueOf)
                .toList();
    }

    private static void eventually(ThrowingRunnable assertions) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(assertions);
    }
}
