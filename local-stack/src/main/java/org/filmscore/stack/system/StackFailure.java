package org.filmscore.stack.system;

/** The stack cannot do what was asked; the message tells the person at the terminal what to do about it. */
public final class StackFailure extends RuntimeException {

    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
