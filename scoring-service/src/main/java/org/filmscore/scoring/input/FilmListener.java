package org.filmscore.scoring.input;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox;
import org.filmscore.scoring.score.Scorekeeping;

/** Consumes films. */
@ApplicationScoped
class FilmListener {

    private final Inbox inbox;
    private final Films films;
    private final Scorekeeping scorekeeping;

    FilmListener(Inbox inbox, Films films, Scorekeeping scorekeeping) {
        this.inbox = inbox;
        this.films = films;
        this.scorekeeping = scorekeeping;
    }

    @Incoming("films")
    @Blocking
    public void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.receive(records, Topic.FILMS, received -> scorekeeping.keep(films.store(received)));
    }
}
