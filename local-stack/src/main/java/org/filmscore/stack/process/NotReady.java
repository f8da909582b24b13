package org.filmscore.stack.process;

import java.nio.file.Path;

/** A service has failed to start. The message contains the end of its log. */
public final class NotReady extends RuntimeException {

    NotReady(String what, Path log) {
        super("%s. The end of its log, %s:%n%s".formatted(what, log, LogTail.of(log)));
    }
}
