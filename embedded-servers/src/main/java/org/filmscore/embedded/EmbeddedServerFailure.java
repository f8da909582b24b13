package org.filmscore.embedded;

/** An embedded server could not do what was asked of it; the message is meant for the person who started it. */
public sealed class EmbeddedServerFailure extends RuntimeException permits DataVanished {

    EmbeddedServerFailure(String message) {
        super(message);
    }

    EmbeddedServerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
