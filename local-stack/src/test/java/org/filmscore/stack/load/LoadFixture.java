package org.filmscore.stack.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine;

/** {@code load} as a user types it, on files of the test. */
final class LoadFixture {

    /** The end of a load. */
    record Result(int exitCode, String out, String err) {}

    private final Path directory;
    private final List<String> arguments = new ArrayList<>();
    private int wait = 5;

    private LoadFixture(Path directory, String address) {
        this.directory = directory;
        with("--catalog-url", address, "--critic-url", address, "--user-review-url", address);
        with("--reports", directory.resolve("reports").toString());
    }

    static LoadFixture aLoad(Path directory, StubServices services) {
        return aLoadInto(services.address().toString(), directory);
    }

    static LoadFixture aLoadInto(String address, Path directory) {
        return new LoadFixture(directory, address);
    }

    LoadFixture of(String file, String... lines) throws IOException {
        var path = directory.resolve(file);
        try (var out = file.endsWith(".gz") ? new GZIPOutputStream(Files.newOutputStream(path)) : write(path)) {
            out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
        return with(path.toString());
    }

    LoadFixture with(String... more) {
        arguments.addAll(List.of(more));
        return this;
    }

    LoadFixture waitingSeconds(int seconds) {
        wait = seconds;
        return this;
    }

    Result run() {
        with("--wait", String.valueOf(wait));
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = new CommandLine(new LoadCommand(directory.resolve("keys")))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
        return new Result(exitCode, out.toString(), err.toString());
    }

    Path report(String file) {
        return directory.resolve("reports").resolve(file + ".report.ndjson");
    }

    private static OutputStream write(Path path) throws IOException {
        return Files.newOutputStream(path);
    }
}
