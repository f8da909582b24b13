package org.filmscore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL 18 server on the loopback address. Its directory holds the data, the superuser's password and the server's
 * log; the same directory gives the same databases back. A server left behind by a process that was killed is stopped
 * before another starts on its data.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final Path directory;
    private final int port;
    private final Durability durability;
    private final PostgresCommands commands;

    private PostgresServer(Path directory, int port, Durability durability) {
        this.directory = directory.toAbsolutePath().normalize();
        this.port = FreePort.orThis(port);
        this.durability = durability;
        this.commands = new PostgresCommands(this.directory);
    }

    /** @param port 0 for any that is free */
    public static PostgresServer durable(Path directory, int port) {
        return new PostgresServer(directory, port, Durability.DURABLE);
    }

    /** @param port 0 for any that is free */
    public static PostgresServer forTests(Path directory, int port) {
        return new PostgresServer(directory, port, Durability.FOR_TESTS);
    }

    /** Returns when the server takes connections. */
    public synchronized PostgresServer start() {
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialize();
        }
        stop();
        PostmasterFile.in(data()).delete();
        commands.run(
                "pg_ctl", "start", "-D", data().toString(), "-l", log().toString(), "-w", "-t", "120", "-o", options());
        return this;
    }

    /** Open transactions are rolled back. Stops one left behind as well; does nothing where none runs. */
    public synchronized void stop() {
        if (postmaster().isPresent()) {
            commands.run("pg_ctl", "stop", "-D", data().toString(), "-m", "fast", "-w", "-t", "60");
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** The database of this name and the role that owns it, both made if they are not there yet. */
    public PostgresDatabase database(String name, String password) {
        try (var administration =
                PostgresAdministration.connect(url(), SUPERUSER, passwordFile().password())) {
            administration.closeDoorTo("postgres");
            administration.closeDoorTo("template1");
            return administration.provide(name, password);
        }
    }

    /** The superuser, in a database of its own. */
    public PostgresDatabase superuser() {
        return new PostgresDatabase(url(), SUPERUSER, passwordFile().password());
    }

    public int port() {
        return port;
    }

    /** The server's main process, for those who want to kill it. */
    public Optional<ProcessHandle> postmaster() {
        return PostmasterFile.in(data()).process();
    }

    public Path log() {
        return directory.resolve("postgresql.log");
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port;
    }

    private Path data() {
        return directory.resolve("data");
    }

    /**
     * Text is ordered and folded by PostgreSQL's own C.UTF-8, which is the same on every system. What is left of an
     * attempt that was interrupted is thrown away: it has never held data.
     */
    private void initialize() {
        try {
            Files.createDirectories(directory);
            Directories.delete(directory.resolve("initializing"));
            passwordFile().password();
            commands.handOver();
            commands.run(
                    "initdb",
                    "--pgdata=" + directory.resolve("initializing"),
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile().path(),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            Files.move(directory.resolve("initializing"), data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SecretFile passwordFile() {
        return SecretFile.at(directory.resolve("superuser-password"));
    }

    private String options() {
        var settings = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=''",
                "max_connections=200",
                "shared_preload_libraries=pg_stat_statements",
                "timezone=UTC",
                "log_timezone=UTC"));
        if (durability == Durability.FOR_TESTS) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        return "-c " + String.join(" -c ", settings);
    }
}
