package org.filmscore.critic.grade;

/** The result of reading a grade. */
public sealed interface GradeReading {

    /**
     * The grade has one meaning.
     *
     * @param score 0..100
     * @param rule how the grade was converted, in words
     */
    record Conversion(int score, String rule) implements GradeReading {
        public Conversion {
            if (score < 0 || score > 100) {
                throw new IllegalArgumentException("a score is 0..100, not " + score);
            }
        }
    }

    /** The grade was refused. */
    record Unreadable(Reason reason) implements GradeReading {}

    /** Why a grade is refused. */
    enum Reason {
        BLANK("the grade is blank"),
        TOO_LONG("a grade has at most " + Grades.LONGEST + " characters"),
        UNKNOWN_NOTATION("this notation of a grade is unknown"),
        AMBIGUOUS("1/2 is one of two or half a star: write 1 of 2, 0.5 or 1/2 star"),
        NO_SCALE("it names no maximum, and the publication has no scale"),
        OTHER_SCALE("it names no maximum, and the publication uses another scale"),
        OUT_OF_ZERO("its maximum is zero"),
        OUT_OF_RANGE("it is below zero or above its maximum");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        public String explanation() {
            return explanation;
        }
    }
}
