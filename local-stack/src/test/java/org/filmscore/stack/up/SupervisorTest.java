package org.filmscore.stack.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.filmscore.embedded.FreePort;
import org.filmscore.stack.system.ServiceProcess;
import org.filmscore.stack.system.ServiceProcess.Launch;
import org.filmscore.stack.system.TrivialService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    Path directory;

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Supervisor supervisor = new Supervisor(said::add);
    private ServiceProcess service;

    @BeforeEach
    void startAService() throws Exception {
        var port = FreePort.find();
        var jar = TrivialService.jar(directory.resolve("trivial.jar"));
        var settings = Map.of("QUARKUS_HTTP_PORT", Integer.toString(port));
        var launch = new Launch(jar, port, settings, directory.resolve("trivial.log"));
        service = new ServiceProcess("trivial-service", launch);
        service.start().awaitReady();
    }

    @AfterEach
    void stop() {
        supervisor.stop();
        service.kill();
    }

    @Test
    void startsAServiceAgainThatEndsUnasked() throws Exception {
        supervisor.watch(service);

        service.kill();

        assertThat(next()).contains("trivial-service has ended unexpectedly (exit code 137)");
        assertThat(next()).isEqualTo("trivial-service is ready again");
        assertThat(service.isAlive()).isTrue();
    }

    @Test
    void waitsLongerBeforeEachRestartOfAServiceThatKeepsEnding() throws Exception {
        supervisor.watch(service);

        for (var pause : List.of("at once", "in 1 s", "in 2 s")) {
            service.kill();
            assertThat(next()).contains("ended unexpectedly", "is restarted " + pause);
            assertThat(next()).contains("ready again");
        }
    }

    @Test
    void endsTheStackWhenTheDataVanish() throws Exception {
        var data = Files.createDirectory(directory.resolve("data"));
        var failure = CompletableFuture.supplyAsync(() -> awaitFailure(data));

        Files.delete(data);

        assertThat(failure.get(30, TimeUnit.SECONDS)).isEqualTo("The data directory has vanished: " + data);
    }

    @Test
    void letsServicesEndWhenTheStackStops() throws Exception {
        supervisor.watch(service);

        supervisor.stop();
        service.stop();

        assertThat(said.poll(1, TimeUnit.SECONDS)).isNull();
    }

    private String awaitFailure(Path data) {
        try {
            return supervisor.awaitFailure(data);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private String next() throws InterruptedException {
        return said.poll(30, TimeUnit.SECONDS);
    }
}
