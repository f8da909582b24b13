package org.filmscore.service.fairness;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.filmscore.service.connection.OpenCounts;
import org.filmscore.service.limit.StreamedPaths;
import org.filmscore.service.problem.request.RequestRefused;

/** Limits the requests of a client that stay open for long: event streams and imports. */
@ApplicationScoped
class OpenRequests {

    private static final String RETRY_AFTER_SECONDS = "10";
    private static final String STREAM = "/stream";

    private final FairnessSettings settings;
    private final FairnessProblems problems;
    private final OpenCounts<Client> streams = new OpenCounts<>();
    private final OpenCounts<Client> imports = new OpenCounts<>();

    OpenRequests(FairnessSettings settings, FairnessProblems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    void mount(@Observes Router router) {
        router.route().order(RateLimits.ORDER + 1).handler(exchange -> {
            if (StreamedPaths.include(exchange)) {
                admit(exchange, imports, settings.imports());
            } else if (isStream(exchange)) {
                admit(exchange, streams, settings.streams());
            } else {
                exchange.next();
            }
        });
    }

    private static boolean isStream(RoutingContext exchange) {
        return exchange.request().method() == HttpMethod.GET
                && StreamedPaths.of(exchange).endsWith(STREAM);
    }

    private void admit(RoutingContext exchange, OpenCounts<Client> open, int most) {
        var client = Client.of(exchange);
        if (!open.tryOpen(client, most)) {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            RequestRefused.answer(exchange, problems.tooManyOpenRequests());
            return;
        }
        exchange.addEndHandler(ended -> open.close(client));
        exchange.next();
    }
}
