package org.filmscore.stack.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.filmscore.embedded.FreePort;
import org.filmscore.embedded.NotReady;
import org.filmscore.stack.system.ServiceProcess.Launch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {

    @TempDir
    Path directory;

    private ServiceProcess service;

    @AfterEach
    void stop() {
        service.kill();
    }

    @Test
    void isReadyWhenItSaysSo() throws Exception {
        service = aService(Map.of()).start().awaitReady();

        assertThat(service.isAlive()).isTrue();
    }

    @Test
    void comesBackAfterBeingKilled() throws Exception {
        service = aService(Map.of()).start().awaitReady();
        var first = service.pid();

        service.kill();
        assertThat(service.isAlive()).isFalse();

        service.start().awaitReady();
        assertThat(service.pid()).isNotEqualTo(first);
    }

    @Test
    void showsItsLogWhenItDoesNotStart() throws Exception {
        service = aService(Map.of("TRIVIAL_FAILURE", "no film left"));
        service.start();

        assertThatThrownBy(service::awaitReady)
                .isInstanceOf(NotReady.class)
                .hasMessageContaining("exit code 3")
                .hasMessageContaining("cannot start: no film left");
    }

    private ServiceProcess aService(Map<String, String> settings) throws IOException {
        var port = FreePort.find();
        var environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var jar = TrivialService.jar(directory.resolve("trivial.jar"));
        var launch = new Launch(jar, port, environment, directory.resolve("trivial.log"));
        return new ServiceProcess("trivial-service", launch);
    }
}
