package org.filmscore.stack.system;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.filmscore.embedded.ChildProcess;
import org.filmscore.embedded.KafkaServer;
import org.filmscore.embedded.PostgresDatabase;
import org.filmscore.embedded.PostgresServer;
import org.filmscore.embedded.SecretFile;
import org.filmscore.stack.identity.DevelopmentKeys;
import org.filmscore.stack.system.ServiceProcess.Launch;

/**
 * The running system: PostgreSQL, Kafka and the four services, started in this order and stopped in reverse. Services and
 * broker can be stopped and started one by one, and a service can have replicas.
 */
public final class LocalStack implements AutoCloseable {

    /** Health and metrics are on 9081 for 8081. */
    private static final int MANAGEMENT_OFFSET = 1000;

    /** All clients of this stack have one address. */
    private static final Map<String, String> LIMITS = Map.of(
            "FILMSCORE_CONNECTIONS_PER_ADDRESS", "10000",
            "FILMSCORE_FAIRNESS_REQUESTS", "10000000",
            "FILMSCORE_FAIRNESS_STREAMS", "10000",
            "FILMSCORE_FAIRNESS_IMPORTS", "100");

    private final StackSettings settings;
    private final Infrastructure infrastructure;
    private final DevelopmentKeys keys;
    private final List<ServiceProcess> replicas = new ArrayList<>();
    private final Map<ServiceName, ServiceProcess> services = new EnumMap<>(ServiceName.class);
    private boolean closed;

    public LocalStack(StackSettings settings) {
        this.settings = settings;
        this.infrastructure = new Infrastructure(settings);
        this.keys = DevelopmentKeys.in(settings.keys());
    }

    /**
     * Starts everything; returns when all services are ready.
     *
     * @param progress receives a line for each step
     * @throws StackFailure if a port is taken or a service is not built
     */
    public LocalStack start(Consumer<String> progress) throws InterruptedException {
        var ports = new Ports();
        for (var name : ServiceName.values()) {
            checkBuilt(name);
            ports.add(settings.port(name), name.module(), name.portVariable());
        }
        startInfrastructure(progress, ports);
        progress.accept("Starting the four services");
        for (var name : ServiceName.values()) {
            services.put(name, launch(name, name.module(), settings.port(name)));
        }
        for (var service : services.values()) {
            progress.accept(service.awaitReady().name() + " is ready");
        }
        return this;
    }

    /** Starts PostgreSQL with the four databases, and Kafka. */
    public LocalStack startInfrastructure(Consumer<String> progress) {
        startInfrastructure(progress, new Ports());
        return this;
    }

    public ServiceProcess service(ServiceName name) {
        return services.get(name);
    }

    /** Starts one more replica of a service, and does not wait for it. */
    public ServiceProcess replicaOf(ServiceName name, int port) {
        return launch(name, name.module() + "-" + port, port);
    }

    /** Every process of the stack: servers, services and replicas. */
    public synchronized List<ChildProcess> processes() {
        return Stream.concat(infrastructure.servers(), replicas.stream()).toList();
    }

    /** {@code http://localhost:8081}, to which {@code /api/v1} is added. */
    public URI address(ServiceName name) {
        return URI.create("http://localhost:" + settings.port(name));
    }

    public PostgresDatabase database(ServiceName name) {
        return infrastructure.database(name);
    }

    public DevelopmentKeys keys() {
        return keys;
    }

    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /** The embedded broker. */
    public KafkaServer broker() {
        return infrastructure.broker();
    }

    public void stopBroker() {
        infrastructure.broker().stop();
    }

    /** Starts it on the same port, with the same records. */
    public void startBroker() {
        infrastructure.broker().start();
    }

    /** The embedded server. */
    public PostgresServer postgres() {
        return infrastructure.postgres();
    }

    /** The settings of a service, as environment variables. */
    public Map<String, String> environment(ServiceName name) {
        return environment(name, settings.port(name));
    }

    /** Stops everything. Nothing can be started afterwards. */
    @Override
    public synchronized void close() {
        closed = true;
        var stops = replicas.stream()
                .map(replica -> CompletableFuture.runAsync(replica::stop))
                .toList();
        stops.forEach(CompletableFuture::join);
        infrastructure.close();
    }

    private void startInfrastructure(Consumer<String> progress, Ports ports) {
        infrastructure.stopLeftovers();
        infrastructure.addTo(ports);
        ports.check();
        infrastructure.start(progress);
    }

    private void checkBuilt(ServiceName name) {
        if (!settings.jar(name).toFile().exists()) {
            throw new StackFailure(name + " is not built: there is no " + settings.jar(name)
                    + ". './filmscore up' builds what is missing.");
        }
    }

    private synchronized ServiceProcess launch(ServiceName name, String label, int port) {
        if (closed) {
            throw new StackFailure("The stack is stopping");
        }
        var log = settings.logs().resolve(label + ".log");
        var replica = new ServiceProcess(label, new Launch(settings.jar(name), port, environment(name, port), log));
        replicas.add(replica);
        return replica.start();
    }

    /** Listens on the loopback address, trusts the keys of this stack, and allows pages of this machine. */
    private Map<String, String> environment(ServiceName name, int port) {
        var database = database(name);
        var variables = new TreeMap<String, String>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put(ServiceProcess.MANAGEMENT_PORT, Integer.toString(port + MANAGEMENT_OFFSET));
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        variables.put("QUARKUS_DATASOURCE_USERNAME", database.username());
        variables.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        variables.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
        variables.put("FILMSCORE_IDENTITY_KEYS", keys.publicKeys().toString());
        variables.put("FILMSCORE_IDENTITY_DEVELOPMENT_KEYS", "true");
        variables.put(
                "FILMSCORE_ERASURE_KEY",
                SecretFile.at(keys.publicKeys().resolveSibling("erasure-key")).password());
        variables.put("FILMSCORE_CORS_ORIGINS", "http://localhost:*,http://127.0.0.1:*");
        variables.putAll(LIMITS);
        return variables;
    }
}
