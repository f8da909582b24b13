package org.filmscore.stack.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.filmscore.embedded.FreePort;
import org.filmscore.stack.Filmscore;
import org.filmscore.stack.system.StackSettings;
import org.filmscore.stack.system.TrivialService;

/** {@code ./filmscore up --empty} as a process, with the real servers and with services that can only be ready. */
final class RunningStack implements AutoCloseable {

    private static final TopicPartition FILMS = new TopicPartition("films", 0);
    private static final long MINUTES = 2;

    private final StackSettings settings;
    private final Path output;
    private final Process up;
    private final List<ProcessHandle> descendants;

    private RunningStack(StackSettings settings, Path output, Process up) throws InterruptedException {
        this.settings = settings;
        this.output = output;
        this.up = up;
        awaitLine("Filmscore is running.", 1);
        descendants = up.descendants().toList();
    }

    static RunningStack in(Path home) throws IOException, InterruptedException {
        var environment = new HashMap<String, String>();
        environment.put("FILMSCORE_HOME", home.toString());
        for (var name : List.of("CATALOG", "CRITIC", "USER_REVIEW", "SCORING", "POSTGRES", "KAFKA")) {
            environment.put("FILMSCORE_" + name + "_PORT", Integer.toString(FreePort.find()));
        }
        for (var module : List.of("catalog", "critic", "user-review", "scoring")) {
            TrivialService.jar(home.resolve(module + "-service/target/quarkus-app/quarkus-run.jar"));
        }
        var output = home.resolve("terminal");
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Filmscore.class.getName(),
                        "up",
                        "--empty")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        program.environment().putAll(environment);
        return new RunningStack(StackSettings.of(environment), output, program.start());
    }

    /** {@code kill -9} of the process whose command line contains this text. */
    void kill(String commandLine) {
        var process = up.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(commandLine))
                .filter(child -> child.parent().map(ProcessHandle::pid).equals(Optional.of(up.pid())))
                .findFirst()
                .orElseThrow();
        process.destroyForcibly();
    }

    void kill() {
        up.destroyForcibly();
    }

    /** Waits until the terminal shows a line with this text so many times. */
    void awaitLine(String text, int times) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (terminal().lines().filter(line -> line.contains(text)).count() < times) {
            assertThat(System.nanoTime()).as(terminal()).isLessThan(end);
            assertThat(up.waitFor(50, TimeUnit.MILLISECONDS)).as(terminal()).isFalse();
        }
    }

    int awaitExit() throws InterruptedException {
        assertThat(up.waitFor(MINUTES, TimeUnit.MINUTES)).as(terminal()).isTrue();
        return up.exitValue();
    }

    /** The processes that the stack had when it was ready. */
    Stream<ProcessHandle> descendants() {
        return descendants.stream();
    }

    void awaitEndOfDescendants() throws Exception {
        for (var descendant : descendants) {
            descendant.onExit().get(MINUTES, TimeUnit.MINUTES);
        }
    }

    String terminal() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return settings.data();
    }

    Connection database() throws SQLException, IOException {
        var password = Files.readString(settings.secrets().resolve("catalog"));
        var url = "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/catalog";
        return DriverManager.getConnection(url, "catalog", password);
    }

    void createTopic() throws Exception {
        try (var admin = Admin.create(broker())) {
            admin.createTopics(List.of(new NewTopic("films", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    /** Returns when the broker has acknowledged the record. */
    void send(byte[] value) throws Exception {
        try (var producer = new KafkaProducer<>(broker(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("films", value)).get();
        }
    }

    long records() {
        try (var consumer = new KafkaConsumer<>(broker(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(List.of(FILMS)).get(FILMS);
        }
    }

    private Map<String, Object> broker() {
        return Map.of(
                "bootstrap.servers",
                settings.bootstrapServers(),
                "delivery.timeout.ms",
                10_000,
                "request.timeout.ms",
                5_000,
                "max.block.ms",
                10_000);
    }

    @Override
    public void close() {
        up.destroy();
        up.onExit().join();
    }
}
