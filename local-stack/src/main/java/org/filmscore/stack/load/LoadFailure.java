package org.filmscore.stack.load;

/** A load cannot go on. The message says why; loading the same files again completes it. */
public final class LoadFailure extends RuntimeException {

    LoadFailure(String message) {
        super(message);
    }
}
