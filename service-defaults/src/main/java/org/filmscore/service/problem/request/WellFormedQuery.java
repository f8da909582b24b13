package org.filmscore.service.problem.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Parameters are UTF-8: what is not would be searched for with a question mark in the place of what was meant. */
class WellFormedQuery {

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        var query = request.getUriInfo().getRequestUri().getRawQuery();
        if (query == null) {
            return;
        }
        var violations = Arrays.stream(query.split("&"))
                .filter(parameter -> !isText(parameter))
                .map(parameter -> parameter.split("=", 2)[0])
                .map(name -> Violation.in(isText(name) ? decoded(name) : "", "must be text in UTF-8"))
                .distinct()
                .toList();
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    private static boolean isText(String encoded) {
        try {
            UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(
                            URLDecoder.decode(encoded, ISO_8859_1).getBytes(ISO_8859_1)));
            return true;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String decoded(String name) {
        return URLDecoder.decode(name, UTF_8);
    }
}
