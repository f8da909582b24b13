package org.filmscore.messaging.inbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.ClientUtils;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * Holds a consumer back, on its own thread, until the name of the broker resolves. Kafka's consumer configures its
 * interceptors before it resolves the name; it fails where the name does not resolve, and SmallRye remembers that failure.
 */
public class AwaitBrokerName implements ConsumerInterceptor<byte[], byte[]> {

    private static final Logger LOG = Logger.getLogger(AwaitBrokerName.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Override
    public void configure(Map<String, ?> settings) {
        var servers =
                Arrays.asList(String.valueOf(settings.get("bootstrap.servers")).split("\\s*,\\s*"));
        while (!resolves(servers)) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        }
    }

    private static boolean resolves(List<String> servers) {
        try {
            return !ClientUtils.parseAndValidateAddresses(servers, "use_all_dns_ips")
                    .isEmpty();
        } catch (ConfigException e) {
            LOG.warnf("The consumer waits for the broker: %s", e.getMessage());
            return false;
        }
    }

    @Override
    public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> records) {
        return records;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        // The inbox keeps no account of commits.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
