package org.filmscore.service.limit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.filmscore.service.problem.request.RequestRefused;

/**
 * The time that a body has to arrive. It ends with the arrival: no operation has begun before, so that the refusal of a late
 * body truly says that nothing was changed.
 */
@Singleton
class ArrivingBodies {

    private static final String TIMER = ArrivingBodies.class.getName();

    private final Limits limits;
    private final LimitProblems problems;
    private final Vertx vertx;
    private final Set<Long> timers = ConcurrentHashMap.newKeySet();

    ArrivingBodies(Limits limits, LimitProblems problems, Vertx vertx, MeterRegistry metrics) {
        this.limits = limits;
        this.problems = problems;
        this.vertx = vertx;
        metrics.gaugeCollectionSize("filmscore.bodies.arriving", Tags.empty(), timers);
    }

    void begin(RoutingContext exchange) {
        var timer = vertx.setTimer(limits.sending().toMillis(), id -> {
            timers.remove(id);
            refuse(exchange);
        });
        timers.add(timer);
        exchange.put(TIMER, timer);
        exchange.addEndHandler(answered -> {
            if (answered.failed() || exchange.request().isEnded()) {
                end(timer);
            }
        });
    }

    /** Before an operation begins. */
    void end(RoutingContext exchange) {
        Long timer = exchange.get(TIMER);
        if (timer != null) {
            end(timer);
        }
    }

    int count() {
        return timers.size();
    }

    private void end(long timer) {
        timers.remove(timer);
        vertx.cancelTimer(timer);
    }

    /** A request that was answered before its body arrived is cut off as well. */
    private void refuse(RoutingContext exchange) {
        var request = exchange.request();
        if (request.isEnded()) {
            return;
        }
        if (!exchange.response().ended()) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            RequestRefused.answer(exchange, problems.requestTimeout());
        }
        request.connection().close();
    }
}
