package org.filmscore.stack.system;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.filmscore.stack.process.NotReady;
import org.filmscore.stack.process.ServiceProcess;

/** Waits for services that start concurrently, and reports them in the order in which they are ready. */
final class StartUp {

    private StartUp() {}

    /** @throws NotReady as soon as one of them fails to start */
    static void of(Collection<ServiceProcess> services, Consumer<String> progress) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waits = new ExecutorCompletionService<ServiceProcess>(threads);
            services.forEach(service -> waits.submit(service::awaitReady));
            try {
                report(waits, services.size(), progress);
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof NotReady notReady ? notReady : new IllegalStateException(e.getCause());
            }
        }
    }

    private static void report(ExecutorCompletionService<ServiceProcess> waits, int many, Consumer<String> progress)
            throws InterruptedException, ExecutionException {
        for (var waiting = many; waiting > 0; waiting--) {
            progress.accept(waits.take().get().name() + " is ready");
        }
    }
}
