package org.filmscore.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.filmscore.messaging.outbox.RunningRelay.sent;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.events.FilmWithdrawn;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The outbox and its relay as a service has them. */
@QuarkusTest
@QuarkusTestResource(value = TestServers.class, restrictToAnnotatedClass = true)
class OutboxTest {

    private static final Instant NOW = Instant.parse("2012-10-01T17:02:11.123456Z");

    private final UUID film = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource source;

    @Test
    void tellsWhatWasCommittedInOrder() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new FilmWithdrawn(film, 1)));
        QuarkusTransaction.requiringNew().run(() -> outbox.appendAll(revisions(2, 9)));

        await().untilAsserted(() -> assertThat(said()).hasSize(9));
        assertThat(said().getFirst()).isEqualTo("{\"filmId\":\"" + film + "\",\"revision\":1}");
        assertThat(said()).isSorted();
        assertThat(sent("films", film)).extracting(ConsumerRecord::timestamp).containsOnly(NOW.toEpochMilli());
        assertThat(sent("films", film))
                .extracting(ConsumerRecord::partition)
                .containsOnly(sent("films", film).getFirst().partition());
    }

    @Test
    void marksEachEventWithTheGenerationOfTheDatabase() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new FilmWithdrawn(film, 1)));

        await().untilAsserted(() -> assertThat(said()).hasSize(1));
        assertThat(sent("films", film)
                        .getFirst()
                        .headers()
                        .lastHeader("ce_generation")
                        .value())
                .asString()
                .isEqualTo(newestGeneration());
    }

    private String newestGeneration() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Jdbi.create(source)
                        .withHandle(handle -> handle.createQuery("SELECT max(generation) FROM generations")
                                .mapTo(String.class)
                                .one()));
    }

    @Test
    void neverTellsWhatWasRolledBack() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(new FilmWithdrawn(film, 1));
                    throw new IllegalStateException("the change failed");
                }))
                .hasMessage("the change failed");
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new FilmWithdrawn(film, 2)));

        await().untilAsserted(() -> assertThat(said()).containsExactly("{\"filmId\":\"" + film + "\",\"revision\":2}"));
    }

    @Test
    void tellsNothingOutsideOfATransaction() {
        assertThatThrownBy(() -> outbox.append(new FilmWithdrawn(film, 1))).isInstanceOf(TransactionalException.class);
    }

    private List<FilmWithdrawn> revisions(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(revision -> new FilmWithdrawn(film, revision))
                .toList();
    }

    private List<String> said() {
        return sent("films", film).stream().map(ConsumerRecord::value).toList();
    }

    /** The clock and the list of outages that a service brings. */
    static class OfTheService {

        @Produces
        @ApplicationScoped
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Produces
        @Singleton
        @Identifier("outage")
        Predicate<Throwable> outage() {
            return SQLException.class::isInstance;
        }
    }
}
