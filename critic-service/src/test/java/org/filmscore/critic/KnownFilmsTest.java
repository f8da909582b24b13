package org.filmscore.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Films.publish;
import static org.filmscore.critic.fixture.Films.publishWithdrawal;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.filmscore.critic.fixture.Films;
import org.filmscore.testing.Management;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.RepeatedTest;

/** The same events again, in any order, leave the same films known. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class KnownFilmsTest {

    private static final Pattern TAKEN =
            Pattern.compile("filmscore_events_taken_total\\{topic=\"films\".*} ([0-9.E+]+)");

    private final String withdrawn = UUID.randomUUID().toString();
    private final String restored = UUID.randomUUID().toString();

    @RepeatedTest(3)
    void endsWithTheNewestStateInAnyOrderOfEvents() {
        var seed = new Random().nextLong();
        var events = new ArrayList<>(events());
        events.addAll(events());
        Collections.shuffle(events, new Random(seed));
        var before = taken();

        events.forEach(Runnable::run);

        await().until(() -> taken() >= before + events.size());
        assertThat(statusOf(withdrawn)).as("seed %d", seed).isEqualTo(404);
        assertThat(statusOf(restored)).as("seed %d", seed).isEqualTo(200);
        assertThat(statusOf(Films.slugOf(restored))).as("seed %d", seed).isEqualTo(200);
    }

    private List<Runnable> events() {
        return List.of(
                () -> publish(withdrawn, 1),
                () -> publish(withdrawn, 2),
                () -> publishWithdrawal(withdrawn, 3),
                () -> publish(restored, 1),
                () -> publishWithdrawal(restored, 2),
                () -> publish(restored, 3));
    }

    private static double taken() {
        var metrics =
                Management.get("/q/metrics").then().statusCode(200).extract().asString();
        var taken = TAKEN.matcher(metrics);
        return taken.find() ? Double.parseDouble(taken.group(1)) : 0;
    }

    private static int statusOf(String film) {
        return anyone().get("/films/{film}/critic-reviews", film).statusCode();
    }
}
