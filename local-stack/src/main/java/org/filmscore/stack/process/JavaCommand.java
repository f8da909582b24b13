package org.filmscore.stack.process;

import java.nio.file.Path;
import java.util.List;

/** The command of a service: the same Java as this process, with little memory, for four services on a laptop. */
final class JavaCommand {

    private JavaCommand() {}

    static List<String> running(Path jar) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // JBoss Threads accesses thread-locals.
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                // The services answer malformed request targets with a problem; Quarkus would close the connection.
                "-Dvertx.disableURIValidation=true",
                "-jar",
                jar.toString());
    }
}
