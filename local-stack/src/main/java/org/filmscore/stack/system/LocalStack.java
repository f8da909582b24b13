package org.filmscore.stack.system;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.filmscore.embedded.PostgresDatabase;
import org.filmscore.embedded.PostgresServer;
import org.filmscore.stack.identity.DevelopmentKeys;
import org.filmscore.stack.process.ChildRecords;
import org.filmscore.stack.process.ServiceProcess;
import org.filmscore.stack.process.ServiceProcess.Launch;

/**
 * The running system: PostgreSQL, Kafka and the four services, started in this order and stopped in reverse. Services and
 * broker can be stopped and started one by one, and a service can have replicas.
 */
public final class LocalStack implements AutoCloseable {

    private final StackSettings settings;
    private final Infrastructure infrastructure;
    private final DevelopmentKeys keys;
    private final ChildRecords records;
    private final ServiceProcesses processes = new ServiceProcesses();
    private final Map<ServiceName, ServiceProcess> services = new EnumMap<>(ServiceName.class);

    public LocalStack(StackSettings settings) {
        this.settings = settings;
        this.infrastructure = new Infrastructure(settings);
        this.keys = DevelopmentKeys.in(settings.keys());
        this.records = new ChildRecords(settings.directory().resolve("run"));
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
            var service = process(name, name.module(), settings.port(name));
            service.deleteLog();
            services.put(name, processes.launch(service));
        }
        StartUp.of(services.values(), progress);
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
        return processes.launch(process(name, name.module() + "-" + port, port));
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
    public void close() {
        processes.close();
        infrastructure.close();
    }

    private void startInfrastructure(Consumer<String> progress, Ports ports) {
        records.stopLeftovers(progress);
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

    private ServiceProcess process(ServiceName name, String label, int port) {
        var log = settings.logs().resolve(label + ".log");
        return new ServiceProcess(label, new Launch(settings.jar(name), port, environment(name, port), log), records);
    }

    private Map<String, String> environment(ServiceName name, int port) {
        return new ServiceEnvironment(database(name), bootstrapServers(), keys.publicKeys(), port).variables();
    }
}
