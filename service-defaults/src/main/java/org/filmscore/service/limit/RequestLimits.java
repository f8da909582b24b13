package org.filmscore.service.limit;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.filmscore.service.problem.request.RequestRefused;

/** Refuses requests beyond a limit, under every path, as soon as the excess is known. */
@ApplicationScoped
class RequestLimits {

    private final Limits limits;
    private final LimitProblems problems;
    private final ArrivingBodies arriving;
    private final Vertx vertx;

    RequestLimits(Limits limits, LimitProblems problems, ArrivingBodies arriving, Vertx vertx) {
        this.limits = limits;
        this.problems = problems;
        this.arriving = arriving;
        this.vertx = vertx;
    }

    /** Reads bodies completely before a thread works on them, so that a slow body holds none. */
    void mount(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::check);
        var whole = BodyHandler.create(false).setBodyLimit(limits.body().asLongValue());
        router.route().order(Integer.MIN_VALUE + 4).handler(exchange -> {
            if (isStreamed(exchange)) {
                exchange.next();
            } else {
                whole.handle(exchange);
            }
        });
        router.route().order(Integer.MIN_VALUE + 5).handler(this::keepBody);
    }

    private static boolean isStreamed(RoutingContext exchange) {
        return StreamedRequestBody.isAttached(exchange);
    }

    /** The body handler keeps no buffer for an empty body, and Quarkus would wait for the body again. */
    private void keepBody(RoutingContext exchange) {
        arriving.end(exchange);
        if (hasBody(exchange.request())
                && !isStreamed(exchange)
                && exchange.body().buffer() == null) {
            ((RoutingContextInternal) exchange).setBody(Buffer.buffer());
        }
        exchange.next();
    }

    private void check(RoutingContext exchange) {
        var request = exchange.request();
        if (StreamedPaths.include(exchange)) {
            stream(exchange);
        } else if (hasBody(request)) {
            arriving.begin(exchange);
        }
        if (request.uri().length() > limits.uri().asLongValue()) {
            RequestRefused.answer(exchange, problems.uriTooLong());
        } else if (sizeOfHeader(request) > limits.header().asLongValue()) {
            RequestRefused.answer(exchange, problems.headerTooLarge());
        } else {
            exchange.next();
        }
    }

    /** A client that is answered before the end of its body gets some time to read the answer; then the connection is closed. */
    private void stream(RoutingContext exchange) {
        var request = exchange.request();
        StreamedRequestBody.attach(
                exchange,
                limits.streamed().body().asLongValue(),
                limits.streamed().stalled(),
                limits.streamed().total());
        exchange.addEndHandler(answered -> {
            if (!request.isEnded()) {
                StreamedRequestBody.abandon(exchange);
                vertx.setTimer(limits.sending().toMillis(), late -> {
                    if (!request.isEnded()) {
                        request.connection().close();
                    }
                });
            }
        });
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }

    private static long sizeOfHeader(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToLong(field -> field.getKey().length() + field.getValue().length())
                .sum();
    }
}
