package org.filmscore.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What HTTP itself refuses: unknown paths, methods and media types. */
class HttpProblems {

    @ServerExceptionMapper(priority = 1)
    public Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return JsonProblems.answer(json);
        }
        var type = GeneralProblems.of(e.getResponse().getStatus());
        var answer = Problem.of(type, type.meaning()).response();
        var allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allow).build();
    }
}
