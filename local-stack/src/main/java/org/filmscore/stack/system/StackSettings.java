package org.filmscore.stack.system;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.filmscore.embedded.FreePort;

/**
 * The directories and ports of the stack.
 *
 * @param home the directory of the modules with the built services
 * @param directory for data, keys, secrets and logs
 */
public record StackSettings(
        Path home,
        Path directory,
        int postgresPort,
        int kafkaPort,
        Map<ServiceName, Integer> ports,
        Optional<OutsidePostgres> outsidePostgres,
        Optional<String> outsideKafka) {

    static final String POSTGRES_PORT = "FILMSCORE_POSTGRES_PORT";
    static final String KAFKA_PORT = "FILMSCORE_KAFKA_PORT";

    private static final int USUAL_POSTGRES_PORT = 15432;
    private static final int USUAL_KAFKA_PORT = 19092;

    public StackSettings {
        home = home.toAbsolutePath().normalize();
        directory = directory.toAbsolutePath().normalize();
        ports = Map.copyOf(ports);
    }

    public static StackSettings of(Map<String, String> environment) {
        var home = Path.of(environment.getOrDefault("FILMSCORE_HOME", "."));
        var ports = new EnumMap<ServiceName, Integer>(ServiceName.class);
        for (var service : ServiceName.values()) {
            ports.put(service, port(environment, service.portVariable(), service.usualPort()));
        }
        return new StackSettings(
                home,
                home.resolve(".filmscore"),
                port(environment, POSTGRES_PORT, USUAL_POSTGRES_PORT),
                port(environment, KAFKA_PORT, USUAL_KAFKA_PORT),
                ports,
                OutsidePostgres.in(environment),
                Optional.ofNullable(environment.get("FILMSCORE_KAFKA_BOOTSTRAP_SERVERS")));
    }

    /** A stack that runs beside others: in its own directory, on ports that are free now. */
    public static StackSettings onFreePorts(Path home, Path directory) {
        var ports = new EnumMap<ServiceName, Integer>(ServiceName.class);
        for (var service : ServiceName.values()) {
            ports.put(service, FreePort.find());
        }
        return new StackSettings(
                home, directory, FreePort.find(), FreePort.find(), ports, Optional.empty(), Optional.empty());
    }

    public int port(ServiceName service) {
        return ports.get(service);
    }

    Path jar(ServiceName service) {
        return home.resolve(service.module()).resolve(Path.of("target", "quarkus-app", "quarkus-run.jar"));
    }

    public Path data() {
        return directory.resolve("data");
    }

    public Path keys() {
        return directory.resolve("keys");
    }

    public Path secrets() {
        return directory.resolve("secrets");
    }

    public Path logs() {
        return directory.resolve("logs");
    }

    /** The address of Kafka. */
    public String bootstrapServers() {
        return outsideKafka.orElse("127.0.0.1:" + kafkaPort);
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        var text = environment.getOrDefault(variable, Integer.toString(usual));
        try {
            var port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The failure below covers it.
        }
        throw new StackFailure(variable + " is '" + text + "', which is not a port number from 1 to 65535.");
    }
}
