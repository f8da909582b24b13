package org.filmscore.stack.system;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.filmscore.embedded.ChildProcess;

/** One replica of a service: a Java process with its settings in the environment. */
public final class ServiceProcess extends ChildProcess {

    /** The variable of the port of health and metrics; without it they are on the port of the service. */
    static final String MANAGEMENT_PORT = "QUARKUS_MANAGEMENT_PORT";

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    private final Launch launch;

    /** The parameters of a start. */
    public record Launch(Path jar, int port, Map<String, String> environment, Path log) {}

    public ServiceProcess(String name, Launch launch) {
        super(name, launch.log());
        this.launch = launch;
    }

    /** Returns at once; see {@link #awaitReady()}. */
    public ServiceProcess start() {
        launch();
        return this;
    }

    @Override
    public ServiceProcess awaitReady() throws InterruptedException {
        super.awaitReady();
        return this;
    }

    /** {@code http://localhost:8081} */
    public URI address() {
        return URI.create("http://localhost:" + launch.port());
    }

    /** The address of health and metrics. */
    public URI management() {
        var port = launch.environment().getOrDefault(MANAGEMENT_PORT, Integer.toString(launch.port()));
        return URI.create("http://localhost:" + port);
    }

    /** The same Java as this process, with little memory, for four services on a laptop. */
    @Override
    protected ProcessBuilder program() {
        var program = new ProcessBuilder(
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
                launch.jar().toString());
        program.environment().putAll(launch.environment());
        return program;
    }

    @Override
    protected boolean isReady() throws InterruptedException {
        var request = HttpRequest.newBuilder(management().resolve("/q/health/ready"))
                .timeout(TIMEOUT)
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
