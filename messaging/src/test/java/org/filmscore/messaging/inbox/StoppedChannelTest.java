package org.filmscore.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.Mock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Liveness;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

/** A channel that has stopped for good: its service cannot consume any more. */
@QuarkusTest
@QuarkusTestResource(value = TestServers.class, restrictToAnnotatedClass = true)
class StoppedChannelTest {

    @Inject
    FailingOffsets offsets;

    @Inject
    RecordedExit exit;

    @Inject
    @Liveness
    StoppedChannels.Check channels;

    @Test
    void failsLivenessAndEndsTheProcess() {
        assertThat(channels.call().getStatus()).isEqualTo(Status.UP);
        offsets.fail(Integer.MAX_VALUE);

        var film = FilmRecords.send();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(exit.reasons()).isNotEmpty());
        assertThat(exit.reasons()).allSatisfy(reason -> assertThat(reason).contains("films"));
        assertThat(channels.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(FilmRecords.deadLettersOf(film)).isEmpty();
    }

    /** Takes the place of the exit, which would end the tests. */
    @Mock
    @ApplicationScoped
    static class RecordedExit extends ProcessExit {

        private final List<String> reasons = new CopyOnWriteArrayList<>();

        List<String> reasons() {
            return reasons;
        }

        @Override
        public void because(String reason) {
            reasons.add(reason);
        }
    }
}
