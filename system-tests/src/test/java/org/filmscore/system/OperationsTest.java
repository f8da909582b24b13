package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.filmscore.stack.system.ServiceName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each service serves its document, its health and its metrics. */
@SystemTest
class OperationsTest {

    private final Filmscore filmscore;

    OperationsTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @ParameterizedTest
    @EnumSource
    void documentsItsApi(ServiceName service) {
        var api = filmscore.api(service);

        assertThat(api.get("/q/openapi").expecting(200).body()).startsWith("---\nopenapi: 3.1");
        assertThat(api.get("/q/swagger-ui/").expecting(200).body()).contains("swagger-ui");
    }

    @ParameterizedTest
    @EnumSource
    void showsItsHealth(ServiceName service) {
        var api = filmscore.management(service);

        api.get("/q/health/live").expecting(200);
        api.get("/q/health/ready").expecting(200);
    }

    @ParameterizedTest
    @EnumSource
    void showsTheMetricsOfItsEvents(ServiceName service) {
        filmscore.aFilm();

        assertThat(filmscore
                        .management(service)
                        .get("/q/metrics")
                        .expecting(200)
                        .body())
                .contains("filmscore_outbox_depth")
                .contains("filmscore_outbox_oldest_age_seconds")
                .contains("filmscore_events_taken_total{topic=")
                .contains("filmscore_events_delay_seconds_bucket{topic=");
    }
}
