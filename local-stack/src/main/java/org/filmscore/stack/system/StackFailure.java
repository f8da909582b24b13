package org.filmscore.stack.system;

/** The stack cannot do what the user asks. The message says what to do. */
public final class StackFailure extends RuntimeException {

    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
