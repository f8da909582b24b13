package org.filmscore.scoring.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.ServiceUnderTest.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.filmscore.events.CriticReviewEvent;
import org.filmscore.events.CriticReviewPublished;
import org.filmscore.events.PublicationDescribed;
import org.filmscore.messaging.inbox.ReceivedEvent;
import org.filmscore.scoring.score.Scorekeeping;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Writers that lock the same rows wait for each other and never deadlock. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class LockOrderTest {

    private static final String WAITING = """
            SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
            """;

    /** In the order in which PostgreSQL compares them. */
    private final List<UUID> ids = Stream.generate(UUID::randomUUID)
            .limit(3)
            .map(UUID::toString)
            .sorted()
            .map(UUID::fromString)
            .toList();

    @Inject
    PublicationListener publications;

    @Inject
    CriticReviews reviews;

    @Inject
    Scorekeeping scorekeeping;

    @Inject
    Jdbi database;

    /** The review names an old publication and a new critic, and waits for a third row before it locks the old one. */
    @Test
    void preventsDeadlocksBetweenReviewsAndWeights() {
        var old = ids.get(0);
        var added = ids.get(1);
        var held = ids.get(2);
        consume(described(old, 1), described(held, 1));
        try (var other = database.open();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            other.begin();
            other.execute("UPDATE weights SET weight = weight WHERE id = ?", held);
            var reviewing = threads.submit(() -> store(review(old, added), review(held, null)));
            eventually(() -> assertThat(waiting()).isEqualTo(1));
            var weighing = threads.submit(() -> consume(described(old, 2), described(added, 1)));
            eventually(() -> assertThat(waiting()).isEqualTo(2));
            other.commit();

            assertThatCode(reviewing::get).doesNotThrowAnyException();
            assertThatCode(weighing::get).doesNotThrowAnyException();
        }
    }

    private long waiting() {
        return database.withHandle(
                handle -> handle.createQuery(WAITING).mapTo(Long.class).one());
    }

    private void consume(PublicationDescribed... events) {
        var received = Stream.of(events)
                .map(event -> new ReceivedEvent<PublicationDescribed>(event, 1, Instant.now()))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> publications.store(received));
    }

    private void store(CriticReviewPublished... events) {
        var received = Stream.of(events)
                .map(event -> new ReceivedEvent<CriticReviewEvent>(event, 1, Instant.now()))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> scorekeeping.keep(reviews.store(received)));
    }

    private static CriticReviewPublished review(UUID publication, UUID critic) {
        return new CriticReviewPublished(
                UUID.randomUUID(), 1, aFilm().filmId(), publication, critic, "80", 80, "of 100", null);
    }

    private static PublicationDescribed described(UUID publication, long revision) {
        return new PublicationDescribed(publication, revision, "paper", "A paper", new BigDecimal("1.00"));
    }
}
