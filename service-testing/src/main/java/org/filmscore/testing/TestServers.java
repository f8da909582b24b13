package org.filmscore.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a service under test its PostgreSQL database, its Kafka broker and the keys that tokens are checked against:
 * {@code @QuarkusTestResource(TestServers.class)}. The servers are shared by all test classes of the module and stop with
 * the process; topics and rows of one test class are therefore seen by the next.
 */
public final class TestServers implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var servers = SharedServers.get();
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", servers.getJdbcUrl());
        settings.put("quarkus.datasource.username", servers.getUsername());
        settings.put("quarkus.datasource.password", servers.getPassword());
        settings.put("kafka.bootstrap.servers", servers.getBootstrapServers());
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        settings.put("filmscore.identity.keys", servers.getPublicKeys());
        settings.put("quarkus.log.category.\"kafka\".level", "WARN");
        settings.put("quarkus.log.category.\"org.apache.kafka\".level", "WARN");
        return settings;
    }

    @Override
    public void stop() {
        // Test classes with other settings restart the service, not the servers.
    }

    /** A database beside the service's own, for a test that wants an empty one; made on first sight. */
    public static Map<String, String> database(String name) {
        return SharedServers.get().database(name);
    }

    /** Stops the broker: clients lose their connections and wait. */
    public static void stopBroker() {
        SharedServers.get().stopBroker();
    }

    /** Starts the broker again on the same port with the same records. */
    public static void startBroker() {
        SharedServers.get().startBroker();
    }
}
