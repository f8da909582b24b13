package org.filmscore.filmcopy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.FilmEvent;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.FilmWithdrawn;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox;
import org.filmscore.messaging.inbox.ReceivedEvent;

/** Hears which films there are. */
@ApplicationScoped
class FilmListener {

    private final Inbox inbox;
    private final KnownFilms films;

    FilmListener(Inbox inbox, KnownFilms films) {
        this.inbox = inbox;
        this.films = films;
    }

    @Incoming("films")
    @Blocking
    public void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.receive(records, Topic.FILMS, this::take);
    }

    /** In order of film, so that replicas that hear at the same time never deadlock. */
    private void take(List<ReceivedEvent<FilmEvent>> events) {
        events.stream()
                .map(ReceivedEvent::event)
                .sorted(Comparator.comparing(FilmEvent::filmId))
                .forEach(event -> {
                    switch (event) {
                        case FilmPublished published -> films.hear(published);
                        case FilmWithdrawn withdrawn -> films.hear(withdrawn);
                    }
                });
    }
}
