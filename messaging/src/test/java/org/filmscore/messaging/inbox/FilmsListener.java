package org.filmscore.messaging.inbox;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.FilmEvent;
import org.filmscore.events.Topic;

/** Remembers the films of which it has consumed an event, and cannot consume those that a test names. */
@ApplicationScoped
class FilmsListener {

    private final Set<UUID> films = ConcurrentHashMap.newKeySet();
    private final Set<UUID> broken = ConcurrentHashMap.newKeySet();
    private final Inbox inbox;

    FilmsListener(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("films")
    @Blocking
    public void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.receive(records, Topic.FILMS, this::store);
    }

    Set<UUID> films() {
        return films;
    }

    void breaksAt(UUID film) {
        broken.add(film);
    }

    private void store(List<ReceivedEvent<FilmEvent>> events) {
        var received =
                events.stream().map(ReceivedEvent::event).map(FilmEvent::filmId).toList();
        received.stream().filter(broken::contains).findAny().ifPresent(film -> {
            throw new NoClassDefFoundError("missing\r\nfor " + film);
        });
        films.addAll(received);
    }
}
