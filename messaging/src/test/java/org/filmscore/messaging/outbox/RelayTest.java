package org.filmscore.messaging.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.messaging.outbox.RunningRelay.sent;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.filmscore.messaging.outbox.OutboxTable.StoredEvent;
import org.junit.jupiter.api.Test;

class RelayTest {

    private final OutboxTable outbox = OutboxTable.in("relay");

    private final UUID critic = UUID.randomUUID();

    @Test
    void sendsEverythingInOrderAndForgetsIt() {
        outbox.store(StoredEvent.revisions(critic, 1, 2_500));

        try (var _ = RunningRelay.over(outbox.as("one"))) {
            eventually(() -> assertThat(outbox.rows()).isZero());
        }

        assertThat(revisionsSent()).containsExactlyElementsOf(upTo(2_500));
    }

    @Test
    void sendsCloudEvents() {
        var event = StoredEvent.of(critic, 3);
        outbox.store(List.of(event));

        try (var _ = RunningRelay.over(outbox.as("one"))) {
            eventually(() -> assertThat(sent("critics", critic)).hasSize(1));
        }

        var sent = sent("critics", critic).getFirst();
        assertThat(headers(sent))
                .isEqualTo(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.id().toString(),
                        "ce_type", "org.filmscore.critic.described",
                        "ce_source", "/critic-service",
                        "ce_time", "2012-10-01T17:02:11.123456Z",
                        "ce_subject", critic.toString(),
                        "ce_generation", "0",
                        "content-type", "application/json"));
        assertThat(sent.value()).isEqualTo("3");
        assertThat(sent.partition()).isEqualTo(7);
    }

    @Test
    void neverSendsWhatWasRolledBack() throws SQLException {
        try (var connection = outbox.connection();
                var _ = RunningRelay.over(outbox.as("one"))) {
            connection.setAutoCommit(false);
            StoredEvent.of(critic, 1).storeOver(connection);
            connection.rollback();
            outbox.store(List.of(StoredEvent.of(critic, 2)));

            eventually(() -> assertThat(revisionsSent()).containsExactly(2));
        }
    }

    /** A position is assigned before the commit: the lower one becomes visible after the higher one was sent. */
    @Test
    void skipsNothingThatWasCommittedLate() throws SQLException {
        try (var connection = outbox.connection();
                var _ = RunningRelay.over(outbox.as("one"))) {
            connection.setAutoCommit(false);
            StoredEvent.of(critic, 1).storeOver(connection);
            outbox.store(List.of(StoredEvent.of(critic, 2)));
            eventually(() -> assertThat(revisionsSent()).containsExactly(2));

            connection.commit();

            eventually(() -> assertThat(revisionsSent()).containsExactly(2, 1));
            eventually(() -> assertThat(outbox.rows()).isZero());
        }
    }

    @Test
    void leavesTheWorkToOneOfSeveral() {
        try (var one = RunningRelay.over(outbox.as("one"));
                var two = RunningRelay.over(outbox.as("two"))) {
            for (var revision : upTo(50)) {
                outbox.store(List.of(StoredEvent.of(critic, revision)));
                Stream.of(one, two).forEach(RunningRelay::wake);
            }
            eventually(() -> assertThat(outbox.rows()).isZero());

            assertThat(outbox.leaders()).hasSize(1);
            assertThat(revisionsSent()).containsExactlyElementsOf(upTo(50));
        }
    }

    @Test
    void takesOverWhereAnotherHasEnded() {
        var one = RunningRelay.over(outbox.as("one"));
        eventually(() -> assertThat(outbox.leaders()).containsExactly("one"));
        try (var _ = RunningRelay.over(outbox.as("two"))) {
            one.close();
            outbox.store(StoredEvent.revisions(critic, 1, 10));

            eventually(() -> assertThat(outbox.leaders()).containsExactly("two"));
            eventually(() -> assertThat(revisionsSent()).containsExactlyElementsOf(upTo(10)));
        }
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

    private static Map<String, String> headers(ConsumerRecord<String, String> sent) {
        return Stream.of(sent.headers().toArray())
                .collect(toMap(header -> header.key(), header -> new String(header.value(), UTF_8)));
    }

    private static void eventually(ThrowingRunnable assertions) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(assertions);
    }
}
