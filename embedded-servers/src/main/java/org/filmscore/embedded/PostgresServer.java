package org.filmscore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL 18 server on the loopback address. Its directory holds the data, the superuser's password and the server's
 * log; the same directory gives the same databases back. A server left behind by a process that was killed is stopped
 * before another starts on its data.
 */
public final class PostgresServer extends ChildProcess {

    private static final String SUPERUSER = "postgres";
    /** What a server says that finds processes of its killed predecessor. They end by themselves. */
    private static final String PREDECESSOR = "pre-existing shared memory block";

    private static final int ATTEMPTS = 50;

    private final Path directory;
    private final int port;
    private final Durability durability;
    private final PostgresPrograms programs = PostgresPrograms.ofThisPlatform();
    private final ServerUser user = ServerUser.ofThisProcess();

    private PostgresServer(Path directory, int port, Durability durability) {
        super("PostgreSQL", directory.resolve("postgresql.log"));
        this.directory = directory.toAbsolutePath().normalize();
        this.port = FreePort.orThis(port);
        this.durability = durability;
    }

    /** @param port 0 for any that is free */
    public static PostgresServer durable(Path directory, int port) {
        return new PostgresServer(directory, port, Durability.DURABLE);
    }

    /** @param port 0 for any that is free */
    public static PostgresServer forTests(Path directory, int port) {
        return new PostgresServer(directory, port, Durability.FOR_TESTS);
    }

    /** Returns when the server accepts connections. */
    public PostgresServer start() {
        for (var attempts = ATTEMPTS; ; attempts--) {
            try {
                launchAndAwait();
                return this;
            } catch (NotReady e) {
                if (attempts == 1 || !e.getMessage().contains(PREDECESSOR)) {
                    throw e;
                }
            }
        }
    }

    /** Rolls open transactions back. Stops one left behind as well. */
    @Override
    public void stop() {
        postmaster().ifPresent(this::end);
        super.stop();
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

    /** The server's main process. */
    public Optional<ProcessHandle> postmaster() {
        return PostmasterFile.in(data()).process();
    }

    @Override
    protected ProcessBuilder program() {
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            requireFirstStart(directory);
            initialize();
        }
        postmaster().ifPresent(this::end);
        PostmasterFile.in(data()).deleteIfOfAnother();
        var line = new ArrayList<>(List.of(programs.path("postgres"), "-D", data().toString()));
        settings().forEach(setting -> line.addAll(List.of("-c", setting)));
        return new ProcessBuilder(user.command(line));
    }

    @Override
    protected boolean isReady() {
        var superuser = superuser();
        try (var connection =
                DriverManager.getConnection(superuser.url(), superuser.username(), superuser.password())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Disconnects clients, while the default would wait for them. */
    @Override
    protected String endSignal() {
        return "INT";
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
            if (user == ServerUser.NOBODY) {
                run(List.of("chown", "-R", "nobody", directory.toString()));
            }
            run(user.command(List.of(
                    programs.path("initdb"),
                    "--pgdata=" + directory.resolve("initializing"),
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile().path(),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8")));
            Files.move(directory.resolve("initializing"), data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new EmbeddedServerFailure(command.getFirst() + " failed: " + output);
        }
    }

    private SecretFile passwordFile() {
        return SecretFile.at(directory.resolve("superuser-password"));
    }

    private List<String> settings() {
        var settings = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=200",
                "shared_preload_libraries=pg_stat_statements",
                "timezone=UTC",
                "log_timezone=UTC"));
        if (durability == Durability.FOR_TESTS) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        return settings;
    }
}
