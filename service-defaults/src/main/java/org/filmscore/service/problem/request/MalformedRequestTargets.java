package org.filmscore.service.problem.request;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import org.filmscore.service.problem.GeneralProblems;

/**
 * Refuses targets that are no URI, for instance because an escape such as %zz is none, whatever the path. Where the JVM is not
 * with {@code -Dvertx.disableURIValidation=true} Quarkus is faster, and answers 400 with nothing.
 */
@ApplicationScoped
class MalformedRequestTargets {

    void mount(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 2).handler(MalformedRequestTargets::check);
    }

    private static void check(RoutingContext exchange) {
        if (isReadable(exchange.request().uri())) {
            exchange.next();
        } else {
            RequestRefused.answer(exchange, GeneralProblems.BAD_REQUEST);
        }
    }

    private static boolean isReadable(String target) {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
