package org.filmscore.critic.conversion;

import org.filmscore.critic.grade.GradeReading.Reason;

/** A grade that cannot be read for certain. */
class GradeUnreadable extends RuntimeException {

    private final Reason reason;

    GradeUnreadable(Reason reason) {
        super("The grade cannot be read for certain");
        this.reason = reason;
    }

    String explanation() {
        return reason.explanation();
    }
}
