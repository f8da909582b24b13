package org.filmscore.service.problem.request;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nothing goes by a name that holds NUL: PostgreSQL could not even be asked for it. */
class PathsWithNul {

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().indexOf('\0') >= 0) {
            throw new NotFoundException();
        }
    }
}
