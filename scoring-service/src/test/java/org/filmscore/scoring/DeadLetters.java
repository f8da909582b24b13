package org.filmscore.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.filmscore.testing.Topic;

/** Assertions on the dead-deadLetter topics. */
final class DeadLetters {

    /** The headers for reason, topic, partition and offset. */
    private static final int ADDED = 4;

    private DeadLetters() {}

    static void assertThatIsDeadLettered(ProducerRecord<String, byte[]> sent, String reason) {
        var value = sent.value() == null ? null : new String(sent.value(), UTF_8);
        var deadLetters = Topic.named(sent.topic() + ".dlq").records();
        assertThat(deadLetters)
                .filteredOn(deadLetter -> sent.key().equals(deadLetter.key()))
                .singleElement()
                .satisfies(deadLetter -> {
                    assertThat(deadLetter.value()).isEqualTo(value);
                    assertThat(deadLetter.headers()).startsWith(sent.headers().toArray());
                    assertThat(deadLetter.headers()).hasSize(sent.headers().toArray().length + ADDED);
                    assertThat(header(deadLetter, "dlq_reason")).startsWith(reason);
                    assertThat(header(deadLetter, "dlq_topic")).isEqualTo(sent.topic());
                    assertThat(header(deadLetter, "dlq_partition"))
                            .isEqualTo(sent.partition().toString());
                    assertThat(keyAt(sent, header(deadLetter, "dlq_offset"))).isEqualTo(sent.key());
                });
    }

    private static String keyAt(ProducerRecord<String, byte[]> sent, String offset) {
        return Topic.named(sent.topic()).records().stream()
                .filter(record -> record.partition() == sent.partition() && record.offset() == Long.parseLong(offset))
                .map(ConsumerRecord::key)
                .findAny()
                .orElseThrow();
    }

    static String header(ConsumerRecord<String, String> deadLetter, String name) {
        return new String(deadLetter.headers().lastHeader(name).value(), UTF_8);
    }
}
