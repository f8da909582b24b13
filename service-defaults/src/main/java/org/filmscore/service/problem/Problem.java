package org.filmscore.service.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.net.URI;

/** Problem details by type. The type is a relative reference that stays the same for ever. */
public final class Problem {

    private static final String TYPES = "/problems/";

    private Problem() {}

    /** @param type for instance {@code film-not-found}; the title is made of it */
    public static HttpProblem.Builder of(StatusType status, String type) {
        return HttpProblem.builder()
                .withType(URI.create(TYPES + type))
                .withTitle(titleOf(type))
                .withStatus(status);
    }

    public static HttpProblem notFound(String type, String detail) {
        return of(Status.NOT_FOUND, type).withDetail(detail).build();
    }

    /** @param existing the path of what is there already */
    public static HttpProblem conflict(String type, String detail, String existing) {
        return of(Status.CONFLICT, type)
                .withDetail(detail)
                .with("existing", existing)
                .build();
    }

    private static String titleOf(String type) {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1).replace('-', ' ');
    }
}
