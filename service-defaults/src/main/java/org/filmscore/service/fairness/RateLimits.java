package org.filmscore.service.fairness;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.filmscore.service.problem.request.RequestRefused;

/**
 * Limits how many requests a client sends, and says in each response what is left (draft-ietf-httpapi-ratelimit-headers). A
 * request whose token is refused counts for its address.
 */
@ApplicationScoped
class RateLimits {

    /** Behind the authentication of Quarkus, which has -200, and before its authorization, which has -100. */
    static final int ORDER = -150;

    private final FairnessSettings settings;
    private final FairnessProblems problems;
    private final Buckets buckets;

    RateLimits(FairnessSettings settings, FairnessProblems problems, Buckets buckets) {
        this.settings = settings;
        this.problems = problems;
        this.buckets = buckets;
    }

    void mount(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::count);
        router.route().order(ORDER).handler(exchange -> {
            if (takes(exchange, Client.of(exchange))) {
                exchange.next();
            } else {
                RequestRefused.answer(exchange, problems.tooManyRequests());
            }
        });
    }

    private void count(RoutingContext exchange) {
        if (exchange.failure() instanceof AuthenticationFailedException
                && !takes(exchange, Client.atAddress(exchange))) {
            RequestRefused.answer(exchange, problems.tooManyRequests());
        } else {
            exchange.next();
        }
    }

    private boolean takes(RoutingContext exchange, Client client) {
        var probe = buckets.take(client);
        var headers = exchange.response().headers();
        headers.set(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d"
                        .formatted(
                                client.policy(),
                                settings.requests(),
                                settings.period().toSeconds()));
        headers.set(
                "RateLimit",
                "\"%s\";r=%d;t=%d"
                        .formatted(
                                client.policy(), probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds(probe.getNanosToWaitForRefill())));
        }
        return probe.isConsumed();
    }

    /** Rounded up, so that the wait is long enough. */
    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }
}
