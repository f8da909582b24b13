package org.filmscore.stack.load;

/** What became of a row. */
sealed interface Outcome {

    record Taken() implements Outcome {}

    record AlreadyThere() implements Outcome {}

    /** Its grade waits for an editor; reason and detail as of a refusal. */
    record Parked(String reason, String detail) implements Outcome {}

    /** The reason is one of a short list of names, to count by; the detail is for a reader. */
    record Refused(String reason, String detail) implements Outcome {}

    /** Whether the system has what the row says, from this row or from before. */
    default boolean isThere() {
        return switch (this) {
            case Taken _, AlreadyThere _ -> true;
            case Parked _, Refused _ -> false;
        };
    }
}
