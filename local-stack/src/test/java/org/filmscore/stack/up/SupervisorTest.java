package org.filmscore.stack.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.filmscore.embedded.FreePort;
import org.filmscore.stack.process.ChildRecords;
import org.filmscore.stack.process.ServiceProcess;
import org.filmscore.stack.process.ServiceProcess.Launch;
import org.filmscore.stack.process.TrivialService;
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
        service = new ServiceProcess("trivial-service", launch, new ChildRecords(directory.resolve("run")));
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
    void givesUpAServiceThatKeepsEnding() throws Exception {
        supervisor.watch(service);

        for (var chance = 0; chance < 3; chance++) {
            service.kill();
            assertThat(next()).contains("ended unexpectedly");
            assertThat(next()).contains("ready again");
        }

        assertThat(supervisor.awaitFailure()).startsWith("trivial-service keeps ending");
    }

    @Test
    void letsServicesEndWhenTheStackStops() throws Exception {
        supervisor.watch(service);

        supervisor.stop();
        service.stop();

        assertThat(said.poll(1, TimeUnit.SECONDS)).isNull();
    }

    private String next() throws InterruptedException {
        return said.poll(30, TimeUnit.SECONDS);
    }
}
