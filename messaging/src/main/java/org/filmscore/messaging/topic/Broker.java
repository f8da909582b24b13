package org.filmscore.messaging.topic;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** A client for one question to the broker. It closes at once: a pending call lasts as long as the broker is away. */
record Broker(Admin admin) implements AutoCloseable {

    /** @throws org.apache.kafka.common.KafkaException where the name of the broker does not resolve */
    static Broker at(Map<String, Object> kafka) {
        return new Broker(Admin.create(kafka));
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
