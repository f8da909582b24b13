package org.filmscore.stack.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** A dead-lettered record. Headers that start with {@code dlq_} hold the reason and the origin. */
record DeadLetter(ConsumerRecord<byte[], byte[]> record) {

    private static final String PREFIX = "dlq_";

    /** The original record; empty if the headers do not name its origin. */
    Optional<ProducerRecord<byte[], byte[]>> original() {
        return text("topic")
                .flatMap(topic -> partition().map(partition -> {
                    var headers = StreamSupport.stream(record.headers().spliterator(), false)
                            .filter(header -> !header.key().startsWith(PREFIX))
                            .toList();
                    return new ProducerRecord<>(topic, partition, record.key(), record.value(), headers);
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
        return Optional.ofNullable(record.headers().lastHeader(PREFIX + name))
                .map(Header::value)
                .map(value -> new String(value, UTF_8));
    }
}
