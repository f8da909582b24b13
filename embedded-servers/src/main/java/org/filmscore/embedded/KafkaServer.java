package org.filmscore.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker on the loopback address, its own controller, in a JVM of its own. The same directory gives the same topics
 * back; it can be stopped and started again on the same port.
 */
public final class KafkaServer extends ChildProcess {

    private final Path directory;
    private final int port;
    private final Durability durability;

    private KafkaServer(Path directory, int port, Durability durability) {
        super("Kafka", directory.resolve("kafka.log"));
        this.directory = directory.toAbsolutePath().normalize();
        this.port = FreePort.orThis(port);
        this.durability = durability;
    }

    /** @param port 0 for any that is free */
    public static KafkaServer durable(Path directory, int port) {
        return new KafkaServer(directory, port, Durability.DURABLE);
    }

    /** @param port 0 for any that is free */
    public static KafkaServer forTests(Path directory, int port) {
        return new KafkaServer(directory, port, Durability.FOR_TESTS);
    }

    /** Returns when the broker accepts connections. */
    public KafkaServer start() {
        launchAndAwait();
        return this;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    @Override
    protected ProcessBuilder program() {
        if (!Files.exists(directory.resolve("meta.properties"))) {
            requireFirstStart(directory);
            format();
        }
        var file = directory.resolve("server.properties");
        try (var out = Files.newBufferedWriter(file)) {
            settings(FreePort.find()).store(out, null);
        } catch (IOException e) {
            throw new EmbeddedServerFailure("The settings of Kafka cannot be written: " + e.getMessage(), e);
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(java, "-Xmx512m", "-XX:+UseSerialGC", "kafka.Kafka", file.toString());
        program.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return program;
    }

    /** The broker listens when it accepts requests. */
    @Override
    protected boolean isReady() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private void format() {
        var formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(directory.toString())
                .addDirectory(directory.toString());
        try {
            formatter.run();
        } catch (Exception e) {
            throw new EmbeddedServerFailure("The directory of Kafka could not be formatted: " + directory, e);
        }
    }

    /**
     * The controller is of no interest to anybody else and takes another port at each start. A relay begins its next
     * transaction while the broker still ends the last one, so the broker looks again soon.
     */
    private Properties settings(int controllerPort) {
        var settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("log.dirs", directory.toString());
        settings.setProperty(
                "listeners", "BROKER://" + bootstrapServers() + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("inter.broker.listener.name", "BROKER");
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "4");
        settings.setProperty("add.partitions.to.txn.retry.backoff.ms", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "100");
        if (durability == Durability.DURABLE) {
            // There is no second broker that would still have a message which the disk has lost.
            settings.setProperty("log.flush.interval.messages", "1");
        }
        return settings;
    }
}
