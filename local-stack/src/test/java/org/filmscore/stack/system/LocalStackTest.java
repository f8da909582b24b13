package org.filmscore.stack.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import org.filmscore.embedded.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

    @TempDir
    Path home;

    @Test
    void startsEverythingAndLeavesNothingBehind() throws Exception {
        var processes = new ArrayList<ServiceProcess>();
        var said = new ArrayList<String>();
        try (var stack = aStackOfTrivialServices()) {
            stack.start(said::add);
            for (var name : ServiceName.values()) {
                processes.add(stack.service(name));
            }
            processes.add(stack.replicaOf(ServiceName.SCORING, FreePort.find()).awaitReady());
            assertThat(processes).allMatch(ServiceProcess::isAlive);
        }

        assertThat(processes).noneMatch(ServiceProcess::isAlive);
        assertThat(said).anySatisfy(line -> assertThat(line).startsWith("scoring-service is ready"));
    }

    @Test
    void givesEachServiceItsOwnDatabase() throws Exception {
        try (var stack = aStackOfTrivialServices().startInfrastructure(line -> {})) {
            var settings = stack.environment(ServiceName.USER_REVIEW);

            assertThat(databaseOf(
                            settings.get("QUARKUS_DATASOURCE_JDBC_URL"),
                            settings.get("QUARKUS_DATASOURCE_USERNAME"),
                            settings.get("QUARKUS_DATASOURCE_PASSWORD")))
                    .isEqualTo("user_review");
        }
    }

    @Test
    void startsNothingWhenAServiceIsNotBuilt() {
        try (var stack = new LocalStack(StackSettings.onFreePorts(home, home.resolve("stack")))) {
            assertThatThrownBy(() -> stack.start(line -> {}))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("catalog-service is not built");
        }
        assertThat(home.resolve("stack/data")).doesNotExist();
    }

    private LocalStack aStackOfTrivialServices() throws IOException {
        var settings = StackSettings.onFreePorts(home, home.resolve("stack"));
        for (var name : ServiceName.values()) {
            TrivialService.jar(settings.jar(name));
        }
        return new LocalStack(settings);
    }

    private static String databaseOf(String url, String username, String password) throws Exception {
        try (var connection = DriverManager.getConnection(url, username, password)) {
            return connection.getCatalog();
        }
    }
}
