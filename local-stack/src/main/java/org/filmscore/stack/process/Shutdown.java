package org.filmscore.stack.process;

import java.util.concurrent.TimeUnit;

/** Stops a process: with a signal, and by force after some seconds. */
final class Shutdown {

    private static final long GRACE_SECONDS = 10;

    private Shutdown() {}

    /** Returns when the process has ended. */
    static void of(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(null, GRACE_SECONDS, TimeUnit.SECONDS)
                .thenRun(process::destroyForcibly)
                .join();
        process.onExit().join();
    }
}
