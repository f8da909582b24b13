package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs of this machine. */
record Programs(Path directory, Map<String, String> environment) {

    private static final int MINUTES = 5;

    static boolean areThere(String... names) {
        return List.of(names).stream().allMatch(Programs::isThere);
    }

    private static boolean isThere(String name) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(place -> Path.of(place, name).toFile().canExecute());
    }

    /** The output of the program; fails unless it exits with 0. */
    String run(String... command) throws IOException, InterruptedException {
        var process = program(command).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as(output).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    /** Starts a program that does not end by itself. */
    Process begin(Path output, String... command) throws IOException {
        return program(command).redirectOutput(output.toFile()).start();
    }

    private ProcessBuilder program(String... command) {
        var program = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        program.environment().putAll(environment);
        return program;
    }
}
