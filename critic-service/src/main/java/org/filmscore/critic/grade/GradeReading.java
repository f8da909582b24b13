package org.filmscore.critic.grade;

/** What became of reading a grade. */
public sealed interface GradeReading {

    /**
     * The grade was read for certain.
     *
     * @param score 0..100
     * @param rule how the score came about, in words for people
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
        UNKNOWN_NOTATION("this is no notation of a grade that is known here"),
        AMBIGUOUS("1/2 is one of two, or half a star: write 1 of 2, 0.5 or 1/2 star"),
        NO_SCALE("it does not say out of how much, and the publication has no scale"),
        OTHER_SCALE("it does not say out of how much, and the publication grades in something else"),
        OUT_OF_ZERO("nothing is out of zero"),
        OUT_OF_RANGE("it is below nothing, or above what it is out of");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        public String explanation() {
            return explanation;
        }
    }
}
