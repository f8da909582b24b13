package org.filmscore.service.browser;

import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.filmscore.service.problem.request.RequestRefused;

/**
 * Allows pages of the configured origins to call. The preflight request of another origin is refused. A request without a
 * preflight gets a response that the browser does not let the page read.
 */
@ApplicationScoped
class CrossOrigin {

    private static final Set<HttpMethod> METHODS =
            Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private static final Set<String> SENT = Set.of(
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Last-Event-ID",
            "traceparent");

    private static final Set<String> READ = Set.of(
            "ETag",
            "Idempotency-Replayed",
            "Link",
            "Location",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "WWW-Authenticate");

    private static final int PREFLIGHT_KEPT_SECONDS = 3600;

    private final Pattern allowed;
    private final CorsHandler handler;

    CrossOrigin(Settings settings) {
        allowed = Pattern.compile(settings.origins().orElse(List.of()).stream()
                .map(origin -> Pattern.quote(origin).replace("*", "\\E\\d+\\Q"))
                .collect(Collectors.joining("|")));
        handler = CorsHandler.create()
                .addOriginWithRegex(allowed.pattern())
                .allowedMethods(METHODS)
                .allowedHeaders(SENT)
                .exposedHeaders(READ)
                .maxAgeSeconds(PREFLIGHT_KEPT_SECONDS);
    }

    void mount(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 2).handler(this::check);
    }

    private void check(RoutingContext exchange) {
        var origin = exchange.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && allowed.matcher(origin).matches()) {
            handler.handle(exchange);
            return;
        }
        exchange.response().putHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (origin != null && isPreflight(exchange)) {
            RequestRefused.answer(exchange, BrowserProblems.ORIGIN_NOT_ALLOWED);
            return;
        }
        exchange.next();
    }

    private static boolean isPreflight(RoutingContext exchange) {
        return exchange.request().method() == HttpMethod.OPTIONS
                && exchange.request().headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** The origins whose pages may call. */
    @ConfigMapping(prefix = "filmscore.cors")
    interface Settings {

        /** Such as {@code https://films.example}; a port may be {@code *}. None by default. */
        Optional<List<String>> origins();
    }
}
