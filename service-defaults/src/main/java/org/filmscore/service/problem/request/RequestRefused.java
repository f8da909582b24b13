package org.filmscore.service.problem.request;

import io.vertx.ext.web.RoutingContext;
import org.filmscore.service.problem.ProblemType;

/** A request that is refused before it comes to any operation. */
public final class RequestRefused extends RuntimeException {

    private final transient ProblemType type;

    private RequestRefused(ProblemType type) {
        super(type.name(), null, false, false);
        this.type = type;
    }

    /** What is still being sent is read and forgotten, so that the answer is not lost in a connection that breaks. */
    public static void answer(RoutingContext exchange, ProblemType why) {
        exchange.request().resume();
        exchange.fail(new RequestRefused(why));
    }

    ProblemType type() {
        return type;
    }
}
