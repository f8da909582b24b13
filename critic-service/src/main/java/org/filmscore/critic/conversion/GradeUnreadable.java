package org.filmscore.critic.conversion;

import org.filmscore.critic.grade.GradeReading.Reason;
import org.filmscore.service.problem.Problem;

/** A grade that cannot be read for certain. */
public class GradeUnreadable extends RuntimeException {

    private final Reason reason;

    GradeUnreadable(Reason reason) {
        super("The grade cannot be read for certain");
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    String explanation() {
        return reason.explanation();
    }

    /** For reports on rows. */
    public Problem problem() {
        return GradeProblems.problem(this);
    }
}
