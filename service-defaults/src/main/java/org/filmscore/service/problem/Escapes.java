package org.filmscore.service.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLDecoder;

/** Refuses queries with escapes that are none, such as %zz, before they are read: whoever reads them answers with nothing. */
@ApplicationScoped
class Escapes {

    void mount(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(Escapes::check);
    }

    private static void check(RoutingContext exchange) {
        var query = exchange.request().query();
        if (query == null || isEscaped(query)) {
            exchange.next();
            return;
        }
        exchange.request().resume();
        exchange.fail(new RequestRefused(GeneralProblems.BAD_REQUEST));
    }

    private static boolean isEscaped(String query) {
        try {
            URLDecoder.decode(query, ISO_8859_1);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
