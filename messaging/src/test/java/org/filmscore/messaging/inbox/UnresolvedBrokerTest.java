package org.filmscore.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.filmscore.events.FilmWithdrawn;
import org.filmscore.events.Topic;
import org.filmscore.messaging.LateName;
import org.filmscore.messaging.outbox.Outbox;
import org.filmscore.messaging.topic.TopicIdentity;
import org.filmscore.messaging.topic.TopicIdentity.TopicAway;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

/** A service that starts before the name of its broker resolves. */
@QuarkusTest
@QuarkusTestResource(value = UnresolvedBrokerTest.Servers.class, restrictToAnnotatedClass = true)
class UnresolvedBrokerTest {

    private final UUID film = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Delivery delivery;

    @Inject
    TopicIdentity identity;

    @Inject
    FilmsListener listener;

    @Test
    void startsAndWaitsAndWorksOnceItResolves() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new FilmWithdrawn(film, 1)));
        Thread.ofVirtual().start(() -> delivery.deadLetter(unreadable(), Topic.FILMS, "no header"));
        assertThatThrownBy(() -> identity.of("films")).isInstanceOf(TopicAway.class);

        LateName.resolves();

        eventually(() -> assertThat(listener.films()).contains(film));
        eventually(
                () -> assertThat(org.filmscore.testing.Topic.named("films.dlq").records())
                        .extracting(ConsumerRecord::key)
                        .contains(film.toString()));
        eventually(() -> assertThat(identity.of("films")).isNotEmpty());
    }

    private ConsumerRecord<byte[], byte[]> unreadable() {
        return new ConsumerRecord<>("films", 0, 0, film.toString().getBytes(), new byte[0]);
    }

    private static void eventually(ThrowingRunnable assertions) {
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(assertions);
    }

    /** The servers, with a name for the broker that does not resolve yet. */
    public static class Servers implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            var settings = new TestServers().start();
            settings.computeIfPresent(
                    "kafka.bootstrap.servers", (_, servers) -> servers.replaceAll("^.*:", LateName.HOST + ":"));
            return settings;
        }

        @Override
        public void stop() {
            // The servers are shared by all test classes.
        }
    }
}
