package org.filmscore.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.outbox.RunningRelay.sentOf;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.filmscore.outbox.OutboxTable.StoredEvent;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RelayTest {

    private final OutboxTable outbox = OutboxTable.in("relay");

    private final UUID film = UUID.randomUUID();

    @BeforeAll
    static void aTopic() {
        Topic.named("films").made(12);
    }

    @Test
    void sendsEverythingInOrderAndForgetsIt() {
        outbox.store(StoredEvent.revisions(film, 1, 2_500));

        try (var _ = RunningRelay.over(outbox.as("one"))) {
            eventually(() -> assertThat(outbox.rows()).isZero());
        }

        assertThat(revisionsSent()).containsExactlyElementsOf(upTo(2_500));
    }

    @Test
    void sendsCloudEvents() {
        var event = StoredEvent.of(film, 3);
        outbox.store(List.of(event));

        try (var _ = RunningRelay.over(outbox.as("one"))) {
            eventually(() -> assertThat(sentOf(film)).hasSize(1));
        }

        var sent = sentOf(film).getFirst();
        assertThat(headers(sent))
                .isEqualTo(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.id().toString(),
                        "ce_type", "org.filmscore.film.withdrawn",
                        "ce_source", "/catalog-service",
                        "ce_time", "2012-10-01T17:02:11.123456Z",
                        "ce_subject", film.toString(),
                        "content-type", "application/json"));
        assertThat(sent.value()).isEqualTo("3");
        assertThat(sent.partition()).isEqualTo(7);
    }

    @Test
    void neverSendsWhatWasRolledBack() throws SQLException {
        try (var connection = outbox.connection();
                var _ = RunningRelay.over(outbox.as("one"))) {
            connection.setAutoCommit(false);
            StoredEvent.of(film, 1).storeOver(connection);
            connection.rollback();
            outbox.store(List.of(StoredEvent.of(film, 2)));

            eventually(() -> assertThat(revisionsSent()).containsExactly(2));
        }
    }

    /** Positions are given out before the commit: the earlier one becomes visible after the later one was sent. */
    @Test
    void skipsNothingThatWasCommittedLate() throws SQLException {
        try (var connection = outbox.connection();
                var _ = RunningRelay.over(outbox.as("one"))) {
            connection.setAutoCommit(false);
            StoredEvent.of(film, 1).storeOver(connection);
            outbox.store(List.of(StoredEvent.of(film, 2)));
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
                outbox.store(List.of(StoredEvent.of(film, revision)));
                Stream.of(one, two).forEach(RunningRelay::ring);
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
            outbox.store(StoredEvent.revisions(film, 1, 10));

            eventually(() -> assertThat(outbox.leaders()).containsExactly("two"));
            eventually(() -> assertThat(revisionsSent()).containsExactlyElementsOf(upTo(10)));
        }
    }

    @Test
    void losesItsConnectionAndNothingElse() {
        try (var _ = RunningRelay.over(outbox.as("one"));
                var _ = RunningRelay.over(outbox.as("two"))) {
            for (int revision = 1; revision <= 5; revision++) {
                eventually(() -> assertThat(outbox.leaders()).hasSize(1));
                outbox.cutOffTheLeader();
                outbox.store(List.of(StoredEvent.of(film, revision)));
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
            outbox.store(StoredEvent.revisions(film, 1, 20));

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
        outbox.store(StoredEvent.revisions(film, 1, 1_000));
        eventually(() -> assertThat(relay.depth()).isEqualTo(1_000));

        await().atMost(Duration.ofSeconds(15)).until(() -> {
            relay.close();
            return true;
        });

        assertThat(outbox.rows()).isEqualTo(1_000);
        TestServers.startBroker();
    }

    private List<Integer> revisionsSent() {
        return sentOf(film).stream()
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
