package org.filmscore.stack.system;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.filmscore.embedded.ChildProcess;
import org.filmscore.embedded.KafkaServer;
import org.filmscore.embedded.PostgresAdministration;
import org.filmscore.embedded.PostgresDatabase;
import org.filmscore.embedded.PostgresServer;
import org.filmscore.embedded.SecretFile;

/** The databases and the broker, embedded or run elsewhere. */
final class Infrastructure implements AutoCloseable {

    private final StackSettings settings;
    private final Optional<PostgresServer> postgres;
    private final Optional<KafkaServer> kafka;
    private final Map<ServiceName, PostgresDatabase> databases = new EnumMap<>(ServiceName.class);

    Infrastructure(StackSettings settings) {
        this.settings = settings;
        this.postgres = settings.outsidePostgres().isPresent()
                ? Optional.empty()
                : Optional.of(PostgresServer.durable(settings.data().resolve("postgresql"), settings.postgresPort()));
        this.kafka = settings.outsideKafka().isPresent()
                ? Optional.empty()
                : Optional.of(KafkaServer.durable(settings.data().resolve("kafka"), settings.kafkaPort()));
    }

    /** A server may still run whose stack and guard were both killed. */
    void stopLeftovers() {
        postgres.ifPresent(PostgresServer::stop);
    }

    void addTo(Ports ports) {
        postgres.ifPresent(server -> ports.add(server.port(), "PostgreSQL", StackSettings.POSTGRES_PORT));
        kafka.ifPresent(server -> ports.add(server.port(), "Kafka", StackSettings.KAFKA_PORT));
    }

    void start(Consumer<String> progress) {
        postgres.ifPresent(PostgresServer::start);
        provideDatabases();
        progress.accept("PostgreSQL is ready");
        kafka.ifPresent(KafkaServer::start);
        progress.accept("Kafka is ready");
    }

    /** Those that this stack runs itself. */
    Stream<ChildProcess> servers() {
        return Stream.concat(postgres.stream(), kafka.stream());
    }

    PostgresDatabase database(ServiceName service) {
        return databases.get(service);
    }

    PostgresServer postgres() {
        return postgres.orElseThrow(() -> new IllegalStateException("PostgreSQL runs elsewhere"));
    }

    KafkaServer broker() {
        return kafka.orElseThrow(() -> new IllegalStateException("The broker runs elsewhere"));
    }

    @Override
    public void close() {
        kafka.ifPresent(KafkaServer::stop);
        postgres.ifPresent(PostgresServer::stop);
    }

    private void provideDatabases() {
        for (var service : ServiceName.values()) {
            var password = SecretFile.at(settings.secrets().resolve(service.database()))
                    .password();
            databases.put(service, provide(service.database(), password));
        }
    }

    private PostgresDatabase provide(String name, String password) {
        if (postgres.isPresent()) {
            return postgres.get().database(name, password);
        }
        var outside = settings.outsidePostgres().orElseThrow();
        try (var administration =
                PostgresAdministration.connect(outside.url(), outside.username(), outside.password())) {
            return administration.provide(name, password);
        }
    }
}
