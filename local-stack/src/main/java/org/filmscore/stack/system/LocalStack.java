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
 * The running system: PostgreSQL, Kafka and the four services, started in this order and stopped in the other. Services and
 * broker can be taken away one by one and brought back, and a service can be given replicas.
 */
public final class LocalStack implements AutoCloseable {

    private final StackSettings settings;
    private final Infrastructure infrastructure;
    private final DevelopmentKeys keys;
    private final ChildRecords records;
    private final ServiceProcesses fleet = new ServiceProcesses();
    private final Map<ServiceName, ServiceProcess> services = new EnumMap<>(ServiceName.class);

    public LocalStack(StackSettings settings) {
        this.settings = settings;
        this.infrastructure = new Infrastructure(settings);
        this.keys = DevelopmentKeys.in(settings.keys());
        this.records = new ChildRecords(settings.directory().resolve("run"));
    }

    /**
     * Everything; returns when all services are ready.
     *
     * @param progress is told what has been done, a line at a time
     * @throws StackFailure if a port is taken or a service is not built
     */
    public LocalStack start(Consumer<String> progress) throws InterruptedException {
        var ports = new Ports();
        for (var name : ServiceName.values()) {
            checkBuilt(name);
            ports.want(settings.port(name), name.module(), name.portVariable());
        }
        startInfrastructure(progress, ports);
        progress.accept("Starting the four services");
        for (var name : ServiceName.values()) {
            var service = process(name, name.module(), settings.port(name));
            service.forgetLog();
            services.put(name, fleet.launch(service));
        }
        StartUp.of(services.values(), progress);
        return this;
    }

    /** PostgreSQL with the four databases, and Kafka. */
    public LocalStack startInfrastructure(Consumer<String> progress) {
        startInfrastructure(progress, new Ports());
        return this;
    }

    public ServiceProcess service(ServiceName name) {
        return services.get(name);
    }

    /** One more copy of a service, started; not waited for. */
    public ServiceProcess replicaOf(ServiceName name, int port) {
        return fleet.launch(process(name, name.module() + "-" + port, port));
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

    /** On the same port, with the same records. */
    public void startBroker() {
        infrastructure.broker().start();
    }

    /** The embedded server itself, for those who want to take it away. */
    public PostgresServer postgres() {
        return infrastructure.postgres();
    }

    /** The settings of a service, as environment variables. */
    public Map<String, String> environment(ServiceName name) {
        return environment(name, settings.port(name));
    }

    /** Stops everything that was started; nothing can be started any more. */
    @Override
    public void close() {
        fleet.close();
        infrastructure.close();
    }

    private void startInfrastructure(Consumer<String> progress, Ports ports) {
        records.stopLeftovers(progress);
        infrastructure.stopLeftovers();
        infrastructure.want(ports);
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
