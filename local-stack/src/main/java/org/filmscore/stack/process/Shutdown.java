package org.filmscore.stack.process;

import java.util.concurrent.TimeUnit;

/** The end of a process: asked for, and after some seconds enforced. */
final class Shutdown {

    private static final long GRACE_SECONDS = 10;

    private Shutdown() {}

    /** Returns when the process is gone. */
    static void of(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(null, GRACE_SECONDS, TimeUnit.SECONDS)
                .thenRun(process::destroyForcibly)
                .join();
        process.onExit().join();
    }
}
