package org.filmscore.scoring.input;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox;
import org.filmscore.scoring.history.HistoryBeginning;
import org.filmscore.scoring.score.Scorekeeping;

/** Consumes films. */
@ApplicationScoped
class FilmListener {

    private final Inbox inbox;
    private final Films films;
    private final Scorekeeping scorekeeping;
    private final HistoryBeginning beginning;

    FilmListener(Inbox inbox, Films films, Scorekeeping scorekeeping, HistoryBeginning beginning) {
        this.inbox = inbox;
        this.films = films;
        this.scorekeeping = scorekeeping;
        this.beginning = beginning;
    }

    @Incoming("films")
    @Blocking
    public void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.receive(records, Topic.FILMS, received -> {
            beginning.note(oldest(records));
            scorekeeping.keep(films.store(received));
        });
    }

    /** The time at which the oldest record was sent. A film that was scored before has an old record. */
    private static Instant oldest(ConsumerRecords<byte[], byte[]> records) {
        var sent = StreamSupport.stream(records.spliterator(), false).mapToLong(ConsumerRecord::timestamp);
        return Instant.ofEpochMilli(sent.min().orElseThrow());
    }
}
