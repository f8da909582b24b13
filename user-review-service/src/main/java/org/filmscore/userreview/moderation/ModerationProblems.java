package org.filmscore.userreview.moderation;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.filmscore.userreview.moderation.Deciding.NothingToDecide;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The failures of moderation as HTTP problems. */
@Singleton
class ModerationProblems implements ProblemTypes {

    private static final ProblemType NOTHING_TO_DECIDE = new ProblemType(
            409,
            "nothing-to-decide",
            "HIDE names a hidden review, RESTORE a review that is not hidden, or DISMISS one without undecided reports.",
            "Read the earlier decisions with GET /api/v1/moderation/log?review=... Nothing was changed.");

    @Override
    public List<ProblemType> types() {
        return List.of(NOTHING_TO_DECIDE);
    }

    @ServerExceptionMapper
    public Response nothingToDecide(NothingToDecide e) {
        return Problem.of(NOTHING_TO_DECIDE, e);
    }
}
