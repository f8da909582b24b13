package org.filmscore.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.messaging.inbox.FilmRecords.deadLettersOf;
import static org.filmscore.messaging.inbox.FilmRecords.reasonFor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.core.ThrowingRunnable;
import org.filmscore.messaging.CapturedLog;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One record, or one failure around a record, never stops the channel. */
@QuarkusTest
@QuarkusTestResource(value = TestServers.class, restrictToAnnotatedClass = true)
class ContainmentTest {

    private static final Map<String, Object> KAFKA =
            Map.of("bootstrap.servers", new TestServers().start().get("kafka.bootstrap.servers"));

    @Inject
    FilmsListener listener;

    @Inject
    FailingOffsets offsets;

    /** The channel works after each test. */
    @AfterEach
    void consumesTheNextRecord() {
        assertThatIsConsumed(FilmRecords.send());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2400-01-01T00:00:00Z", "-5000-01-01T00:00:00Z", "2012-10-02T17:02:12Z"})
    void deadLettersTimesOutOfBounds(String time) {
        var film = FilmRecords.sendWith("ce_time", time);

        eventually(() -> assertThat(deadLettersOf(film)).hasSize(1));
        assertThat(reasonFor(film)).contains("ce_time", time);
        assertThat(listener.films()).doesNotContain(film);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "2012-10-02T17:02:11.123456Z"})
    void consumesTimesWithinBounds(String time) {
        assertThatIsConsumed(FilmRecords.sendWith("ce_time", time));
    }

    @Test
    void deadLettersTheRecordAloneWhoseHandlerThrowsAnError() {
        var broken = UUID.randomUUID();
        listener.breaksAt(broken);

        var before = FilmRecords.send();
        FilmRecords.send(broken, "ce_subject", broken.toString());
        var after = FilmRecords.send();

        eventually(() -> assertThat(deadLettersOf(broken)).hasSize(1));
        assertThat(reasonFor(broken)).contains("NoClassDefFoundError");
        assertThatIsConsumed(before);
        assertThatIsConsumed(after);
        assertThat(deadLettersOf(before)).isEmpty();
        assertThat(deadLettersOf(after)).isEmpty();
    }

    @Test
    void retriesWhereTheOffsetsAreNotStored() {
        offsets.fail(7);

        var film = FilmRecords.send();

        assertThatIsConsumed(film);
        eventually(() -> assertThat(listener.films()).contains(FilmRecords.send()));
        assertThat(deadLettersOf(film)).isEmpty();
    }

    @Test
    void waitsForADeadLetterTopicThatIsNotThere() throws Exception {
        try (var admin = Admin.create(KAFKA)) {
            admin.deleteTopics(Set.of("films.dlq")).all().get();
        }

        var film = FilmRecords.sendWith("ce_time", "yesterday");

        eventually(() -> assertThat(deadLettersOf(film)).isNotEmpty());
    }

    @Test
    void writesNoLineThatARecordMakesUp() {
        try (var log = new CapturedLog(DeadLetters.class, Level.WARNING)) {
            var film = FilmRecords.sendWith("ce_type", "x\r\nERROR made up\u2028\u0085\u001b[31m");

            eventually(() -> assertThat(deadLettersOf(film)).hasSize(1));
            assertThat(log.entries())
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry)
                            .contains("ERROR made up")
                            .doesNotContainPattern("[\\p{Cntrl}\u2028\u0085]"));
        }
    }

    @Test
    void writesNoLineThatAFailureMakesUp() {
        var broken = UUID.randomUUID();
        listener.breaksAt(broken);
        try (var log = new CapturedLog(Delivery.class, Level.WARNING)) {
            FilmRecords.send(broken, "ce_subject", broken.toString());

            eventually(() -> assertThat(deadLettersOf(broken)).hasSize(1));
            assertThat(log.entries())
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.lines()).noneMatch(line -> line.startsWith("for " + broken)));
        }
    }

    private void assertThatIsConsumed(UUID film) {
        eventually(() -> assertThat(listener.films()).contains(film));
    }

    private static void eventually(ThrowingRunnable assertions) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(assertions);
    }
}
