package org.filmscore.messaging.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.testing.Topic;

/** Records of films, sent as a publisher sends them but for what a test changes, and what became of them. */
final class FilmRecords {

    private static final Topic FILMS = Topic.named("films");

    private FilmRecords() {}

    static UUID send() {
        return sendWith("ce_type", "org.filmscore.film.withdrawn");
    }

    static UUID sendWith(String header, String value) {
        var film = UUID.randomUUID();
        send(film, header, value);
        return film;
    }

    static void send(UUID film, String header, String value) {
        var headers =
                new HashMap<>(Map.of("ce_type", "org.filmscore.film.withdrawn", "ce_time", "2012-10-01T17:02:11Z"));
        headers.put(header, value);
        FILMS.send(film.toString(), "{\"filmId\":\"%s\",\"revision\":1}".formatted(film), headers);
    }

    static List<ConsumerRecord<String, String>> deadLettersOf(UUID film) {
        return Topic.named("films.dlq").records().stream()
                .filter(record -> film.toString().equals(record.key()))
                .toList();
    }

    static String reasonFor(UUID film) {
        return new String(deadLettersOf(film)
                .getFirst()
                .headers()
                .lastHeader("dlq_reason")
                .value());
    }
}
