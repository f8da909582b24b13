package org.filmscore.userreview.moderation;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the failures of moderation mean over HTTP. */
@Singleton
class ModerationProblems implements ProblemTypes {

    private static final ProblemType NOTHING_TO_DECIDE = new ProblemType(
            409,
            "nothing-to-decide",
            "HIDE names a review that is hidden already, RESTORE one that is not, or DISMISS one without reports that wait.",
            "Read what was decided before with GET /api/v1/moderation/log?review=... Nothing was changed.");

    @Override
    public List<ProblemType> types() {
        return List.of(NOTHING_TO_DECIDE);
    }

    @ServerExceptionMapper
    public Response nothingToDecide(NothingToDecide e) {
        return Problem.of(NOTHING_TO_DECIDE, e);
    }
}
