package org.filmscore.stack.system;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.filmscore.embedded.PostgresDatabase;

/** The settings of one replica of a service, as environment variables for Quarkus. */
record ServiceEnvironment(PostgresDatabase database, String bootstrapServers, Path publicKeys, int port) {

    /** Listens on the loopback address, trusts the keys of this stack, and allows pages of this machine. */
    Map<String, String> variables() {
        var variables = new TreeMap<String, String>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        variables.put("QUARKUS_DATASOURCE_USERNAME", database.username());
        variables.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        variables.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        variables.put("FILMSCORE_IDENTITY_KEYS", publicKeys.toString());
        variables.put("FILMSCORE_IDENTITY_DEVELOPMENT_KEYS", "true");
        variables.put("FILMSCORE_CORS_ORIGINS", "http://localhost:*,http://127.0.0.1:*");
        return variables;
    }
}
