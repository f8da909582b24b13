package org.filmscore.stack.process;

import java.nio.file.Path;
import java.util.List;

/** How a service is run: by the Java that runs this, with as much memory as a laptop has to spare for one of four. */
final class JavaCommand {

    private JavaCommand() {}

    static List<String> running(Path jar) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // JBoss Threads looks into thread-locals.
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                // Quarkus would answer targets that are no URI with nothing; the services answer with a problem.
                "-Dvertx.disableURIValidation=true",
                "-jar",
                jar.toString());
    }
}
