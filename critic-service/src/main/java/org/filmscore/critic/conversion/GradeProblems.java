package org.filmscore.critic.conversion;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.filmscore.service.problem.Violation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The problem of a grade that cannot be read. */
@Singleton
class GradeProblems implements ProblemTypes {

    private static final ProblemType GRADE_UNREADABLE = new ProblemType(
            400,
            "grade-unreadable",
            "The grade cannot be read for certain. The violation says why.",
            "Write it in full, such as 2.5/4, or give the publication a grade scale; POST /api/v1/grades/conversions"
                    + " tries a grade out. Nothing was changed.");

    @Override
    public List<ProblemType> types() {
        return List.of(GRADE_UNREADABLE);
    }

    @ServerExceptionMapper
    public Response gradeUnreadable(GradeUnreadable e) {
        return problem(e).toResponse();
    }

    static Problem problem(GradeUnreadable e) {
        return Problem.of(GRADE_UNREADABLE, e.getMessage())
                .violatedBy(List.of(Violation.at("/grade", e.explanation())));
    }
}
