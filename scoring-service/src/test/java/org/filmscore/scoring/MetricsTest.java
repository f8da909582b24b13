package org.filmscore.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.Publishing.recordOf;
import static org.filmscore.scoring.Publishing.send;
import static org.filmscore.scoring.Publishing.withPayload;
import static org.filmscore.scoring.ServiceUnderTest.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.filmscore.testing.Management;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class MetricsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filmscore_outbox_depth ",
                "filmscore_outbox_oldest_age_seconds ",
                "filmscore_events_taken_total{topic=\"user-reviews\"} ",
                "filmscore_dead_letters_total{topic=\"user-reviews\"} ",
                "filmscore_events_delay_seconds_bucket{topic=\"user-reviews\",",
                "filmscore_events_delay_seconds_count{topic=\"user-reviews\"} "
            })
    void coverConsumptionDeadLettersAndTheOutbox(String metric) {
        var film = aFilm();
        publish(film, rating(7, film));
        send(List.of(withPayload("no JSON", recordOf(rating(7, film), Instant.now()))));

        eventually(() ->
                assertThat(Management.get("/q/metrics").asString().lines()).anyMatch(line -> line.startsWith(metric)));
    }
}
