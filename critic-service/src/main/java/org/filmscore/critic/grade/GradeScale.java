package org.filmscore.critic.grade;

import java.math.BigDecimal;
import java.util.Optional;

/** The scale of a publication: the maximum of its bare numbers. */
public enum GradeScale {
    LETTER(0, false),
    POINTS_100(100, false),
    POINTS_10(10, false),
    STARS_4(4, true),
    STARS_5(5, true);

    private final int outOf;
    private final boolean inStars;

    GradeScale(int outOf, boolean inStars) {
        this.outOf = outOf;
        this.inStars = inStars;
    }

    /** The maximum of the scale; empty for letters, which are no numbers. */
    public Optional<BigDecimal> outOf() {
        return this == LETTER ? Optional.empty() : Optional.of(BigDecimal.valueOf(outOf));
    }

    boolean inStars() {
        return inStars;
    }
}
