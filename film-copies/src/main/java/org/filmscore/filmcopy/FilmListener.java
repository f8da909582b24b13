package org.filmscore.filmcopy;

import io.quarkus.arc.properties.IfBuildProperty;
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

/** Consumes films, in services that configure the channel. */
@ApplicationScoped
@IfBuildProperty(name = "mp.messaging.incoming.films.connector", stringValue = "smallrye-kafka")
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
        inbox.receive(records, Topic.FILMS, this::apply);
    }

    /** In order of film: replicas that write at the same time never deadlock. */
    private void apply(List<ReceivedEvent<FilmEvent>> events) {
        events.stream()
                .sorted(Comparator.comparing(received -> received.event().filmId()))
                .forEach(received -> {
                    switch (received.event()) {
                        case FilmPublished published -> films.publish(published, received.generation());
                        case FilmWithdrawn withdrawn -> films.withdraw(withdrawn, received.generation());
                    }
                });
    }
}
