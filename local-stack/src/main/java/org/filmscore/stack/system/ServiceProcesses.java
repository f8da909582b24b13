package org.filmscore.stack.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.filmscore.stack.process.ServiceProcess;

/** The processes of services that this stack has started. After {@code close} it starts no more. */
final class ServiceProcesses implements AutoCloseable {

    private final List<ServiceProcess> processes = new ArrayList<>();
    private boolean closed;

    synchronized ServiceProcess launch(ServiceProcess process) {
        if (closed) {
            throw new StackFailure("The stack is stopping");
        }
        processes.add(process);
        return process.start();
    }

    @Override
    public synchronized void close() {
        closed = true;
        var stops = processes.stream()
                .filter(ServiceProcess::isAlive)
                .map(process -> CompletableFuture.runAsync(process::stop))
                .toList();
        stops.forEach(CompletableFuture::join);
    }
}
