package org.filmscore.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file for each process of the stack: its id, its name and its start. The next stack finds in them the processes that a
 * killed stack has left running. The start matters, because the system reuses ids.
 */
public final class ChildRecords {

    /** After a change of the clock, a system reports a slightly different start of a process. */
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    private final Path directory;

    public ChildRecords(Path directory) {
        this.directory = directory;
    }

    /** Stops the processes that an earlier stack has left running. */
    public void stopLeftovers(Consumer<String> progress) {
        for (var file : files()) {
            var record = read(file);
            record.process().ifPresent(process -> {
                progress.accept("stopping " + record.name() + ", which an earlier start has left running");
                Shutdown.of(process);
            });
            delete(file);
        }
    }

    void add(String name, ProcessHandle process) {
        try {
            Files.createDirectories(directory);
            Files.writeString(file(process), name + "\n" + startOf(process).toEpochMilli());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(ProcessHandle process) {
        delete(file(process));
    }

    private Path file(ProcessHandle process) {
        return directory.resolve(Long.toString(process.pid()));
    }

    private List<Path> files() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Child read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var pid = Long.parseLong(file.getFileName().toString());
            return new Child(pid, lines.getFirst(), Instant.ofEpochMilli(Long.parseLong(lines.getLast())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private record Child(long pid, String name, Instant start) {

        Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            Duration.between(start, startOf(process)).abs().compareTo(CLOCK_STEP) <= 0);
        }
    }
}
