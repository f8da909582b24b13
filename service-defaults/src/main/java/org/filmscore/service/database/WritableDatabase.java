package org.filmscore.service.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.Jdbi;

/** A standby accepts connections and refuses writes: a service over it is not ready. */
@Readiness
@ApplicationScoped
class WritableDatabase implements HealthCheck {

    private final Jdbi database;

    WritableDatabase(Jdbi database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("Writable database");
        try {
            return response.status(acceptsWrites()).build();
        } catch (RuntimeException e) {
            return response.down().withData("reason", e.getMessage()).build();
        }
    }

    private boolean acceptsWrites() {
        return database.withHandle(handle -> handle.createQuery("SHOW transaction_read_only")
                .mapTo(String.class)
                .one()
                .equals("off"));
    }
}
