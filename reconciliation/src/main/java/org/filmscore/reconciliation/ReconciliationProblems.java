package org.filmscore.reconciliation;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.reconciliation.HeldStates.TopicNotHeld;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The problem of a topic that a service does not hold. */
@Singleton
class ReconciliationProblems implements ProblemTypes {

    private static final ProblemType TOPIC_NOT_HELD = new ProblemType(
            404,
            "topic-not-held",
            "The service neither publishes nor copies the topic.",
            "The canvas of each service lists its topics.");

    @Override
    public List<ProblemType> types() {
        return List.of(TOPIC_NOT_HELD);
    }

    @ServerExceptionMapper
    public Response notHeld(TopicNotHeld e) {
        return Problem.of(TOPIC_NOT_HELD, e);
    }
}
