package org.filmscore.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker in this process, its own controller, on the loopback address. The same directory gives the same topics
 * back; it can be stopped and started again on the same port.
 */
public final class KafkaServer implements AutoCloseable {

    private final Path directory;
    private final int port;
    private final Durability durability;
    private KafkaRaftServer running;

    private KafkaServer(Path directory, int port, Durability durability) {
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

    /** Returns when the broker takes connections. */
    public synchronized KafkaServer start() {
        if (running != null) {
            return this;
        }
        if (!Files.exists(directory.resolve("meta.properties"))) {
            format();
        }
        var server = new KafkaRaftServer(new KafkaConfig(settings(FreePort.find()), false), Time.SYSTEM);
        server.startup();
        running = server;
        return this;
    }

    public synchronized void stop() {
        if (running == null) {
            return;
        }
        running.shutdown();
        running.awaitShutdown();
        running = null;
    }

    @Override
    public void close() {
        stop();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
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

    /** The controller is of no interest to anybody else and takes another port at each start. */
    private Map<String, Object> settings(int controllerPort) {
        var settings = new HashMap<String, Object>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("log.dirs", directory.toString());
        settings.put("listeners", "BROKER://" + bootstrapServers() + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "BROKER");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("auto.create.topics.enable", "false");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "100");
        if (durability == Durability.DURABLE) {
            // There is no second broker that would still have a message which the disk has lost.
            settings.put("log.flush.interval.messages", "1");
        }
        return settings;
    }
}
