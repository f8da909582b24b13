package org.filmscore.stack.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** A record that a service has put aside, with the reason and its origin in headers that start with {@code dlq_}. */
record DeadLetter(ConsumerRecord<byte[], byte[]> record) {

    private static final String MARK = "dlq_";

    /** The record as it was; nothing where the headers do not say where it was. */
    Optional<ProducerRecord<byte[], byte[]>> original() {
        return text("topic")
                .flatMap(topic -> partition().map(partition -> {
                    var kept = StreamSupport.stream(record.headers().spliterator(), false)
                            .filter(header -> !header.key().startsWith(MARK))
                            .toList();
                    return new ProducerRecord<>(topic, partition, record.key(), record.value(), kept);
                }));
    }

    String origin() {
        return "%s-%s@%s"
                .formatted(
                        text("topic").orElse("?"),
                        text("partition").orElse("?"),
                        text("offset").orElse("?"));
    }

    String reason() {
        return text("reason").orElse("no reason given");
    }

    private Optional<Integer> partition() {
        return text("partition").filter(text -> text.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(record.headers().lastHeader(MARK + name))
                .map(Header::value)
                .map(value -> new String(value, UTF_8));
    }
}
