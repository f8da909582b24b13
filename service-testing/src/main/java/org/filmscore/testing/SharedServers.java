package org.filmscore.testing;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.ObjectName;
import org.filmscore.embedded.Directories;
import org.filmscore.embedded.KafkaServer;
import org.filmscore.embedded.PostgresDatabase;
import org.filmscore.embedded.PostgresServer;

/**
 * The servers of this process. Quarkus loads test classes, test resources and each restarted application with class loaders
 * of their own, so a static field would be there several times: the process-wide place is its MBean server.
 */
final class SharedServers implements SharedServersMXBean {

    private static final Path DIRECTORY = Path.of("target", "test-servers").toAbsolutePath();

    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final TestKeys keys;
    private final PostgresDatabase database;

    private SharedServers() {
        postgres = startPostgres();
        kafka = startKafka();
        keys = TestKeys.writtenTo(DIRECTORY.resolve("identity"));
        database = postgres.database("service", "service");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop test servers"));
    }

    static synchronized SharedServersMXBean get() {
        try {
            var name = new ObjectName("org.filmscore.testing:type=SharedServers");
            var registry = ManagementFactory.getPlatformMBeanServer();
            if (!registry.isRegistered(name)) {
                registry.registerMBean(new SharedServers(), name);
            }
            return JMX.newMXBeanProxy(registry, name, SharedServersMXBean.class);
        } catch (JMException e) {
            throw new IllegalStateException("The servers of this process cannot be shared", e);
        }
    }

    @Override
    public String getJdbcUrl() {
        return database.url();
    }

    @Override
    public String getUsername() {
        return database.username();
    }

    @Override
    public String getPassword() {
        return database.password();
    }

    @Override
    public String getBootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public String getPublicKeys() {
        return keys.publicKeys().toString();
    }

    @Override
    public String getSigningKey() {
        return keys.signingKey();
    }

    @Override
    public Map<String, String> database(String name) {
        var made = postgres.database(name, name);
        return Map.of("url", made.url(), "username", made.username(), "password", made.password());
    }

    @Override
    public void stopBroker() {
        kafka.stop();
    }

    @Override
    public void startBroker() {
        kafka.start();
    }

    /** A run that was killed may have left its server behind, which would write into the new one's files. */
    private static PostgresServer startPostgres() {
        var directory = DIRECTORY.resolve("postgresql");
        var server = PostgresServer.forTests(directory, 0);
        server.stop();
        Directories.delete(directory);
        return server.start();
    }

    private static KafkaServer startKafka() {
        var directory = DIRECTORY.resolve("kafka");
        Directories.delete(directory);
        return KafkaServer.forTests(directory, 0).start();
    }

    private void stop() {
        kafka.stop();
        postgres.stop();
    }
}
