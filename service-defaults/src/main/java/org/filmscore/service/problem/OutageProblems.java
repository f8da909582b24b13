package org.filmscore.service.problem;

import io.quarkus.logging.Log;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.filmscore.service.database.Outage;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Failures that are not the caller's: an outage (503, worth a retry) or a fault of ours (500). */
public class OutageProblems {

    public static final int RETRY_AFTER_SECONDS = 2;

    @ServerExceptionMapper(priority = 100_000)
    public Response anything(Throwable e) {
        return Outage.isBehind(e) ? unavailable(e) : fault(e);
    }

    @ServerExceptionMapper(priority = 1)
    public Response database(SQLException e) {
        return anything(e);
    }

    @ServerExceptionMapper(priority = 1)
    public Response persistence(PersistenceException e) {
        return anything(e);
    }

    @ServerExceptionMapper
    public Response tooMuchAtOnce(Overloaded e) {
        return later(e.getMessage());
    }

    private static Response unavailable(Throwable e) {
        if (Outage.isTimeLimit(e)) {
            Log.warnf("An operation took too long and was rolled back: %s", e.getMessage());
            return later("The operation took too long and was rolled back. Nothing was changed; try again");
        }
        Log.warnf("The database is not available: %s", e.getMessage());
        return later("The database is not available; try again");
    }

    private static Response later(String why) {
        return Problem.of(GeneralProblems.TEMPORARILY_UNAVAILABLE, why)
                .response()
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }

    private static Response fault(Throwable e) {
        Log.error("A request failed", e);
        return Problem.of(GeneralProblems.INTERNAL_ERROR, "Something went wrong here; it is logged")
                .toResponse();
    }
}
