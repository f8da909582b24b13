package org.filmscore.service.browser;

import io.smallrye.config.ConfigMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Tells browsers to take no content for another type than it has, and what else an operator configures. */
@ApplicationScoped
class SecurityHeaders {

    private final Settings settings;

    SecurityHeaders(Settings settings) {
        this.settings = settings;
    }

    /** Before everything that may answer. */
    void mount(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::add);
    }

    private void add(RoutingContext exchange) {
        var headers = exchange.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        settings.strictTransportSecurity().ifPresent(policy -> headers.set("Strict-Transport-Security", policy));
        settings.contentSecurityPolicy().ifPresent(policy -> headers.set("Content-Security-Policy", policy));
        exchange.next();
    }

    /** Headers that depend on where a service runs. Neither is sent by default. */
    @ConfigMapping(prefix = "filmscore.browser")
    interface Settings {

        /** Such as {@code max-age=31536000}, where browsers reach the service by TLS alone. */
        Optional<String> strictTransportSecurity();

        /** Such as {@code default-src 'none'}, where nobody needs the Swagger UI. */
        Optional<String> contentSecurityPolicy();
    }
}
