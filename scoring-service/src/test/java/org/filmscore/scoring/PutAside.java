package org.filmscore.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.filmscore.testing.Topic;

/** A look into the topics of dead letters. */
final class PutAside {

    /** Reason, topic, partition and offset. */
    private static final int ADDED = 4;

    private PutAside() {}

    static void assertThatIsPutAside(ProducerRecord<String, byte[]> sent, String reason) {
        var value = sent.value() == null ? null : new String(sent.value(), UTF_8);
        var letters = Topic.named(sent.topic() + ".dlq").records();
        assertThat(letters)
                .filteredOn(letter -> sent.key().equals(letter.key()))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.value()).isEqualTo(value);
                    assertThat(letter.headers()).startsWith(sent.headers().toArray());
                    assertThat(letter.headers()).hasSize(sent.headers().toArray().length + ADDED);
                    assertThat(header(letter, "dlq_reason")).startsWith(reason);
                    assertThat(header(letter, "dlq_topic")).isEqualTo(sent.topic());
                    assertThat(header(letter, "dlq_partition"))
                            .isEqualTo(sent.partition().toString());
                    assertThat(placeIn(sent, header(letter, "dlq_offset"))).isEqualTo(sent.key());
                });
    }

    private static String placeIn(ProducerRecord<String, byte[]> sent, String offset) {
        return Topic.named(sent.topic()).records().stream()
                .filter(record -> record.partition() == sent.partition() && record.offset() == Long.parseLong(offset))
                .map(ConsumerRecord::key)
                .findAny()
                .orElseThrow();
    }

    static String header(ConsumerRecord<String, String> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }
}
