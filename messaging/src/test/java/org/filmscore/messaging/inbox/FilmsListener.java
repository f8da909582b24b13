package org.filmscore.messaging.inbox;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.Topic;

/** Remembers the films of which it has consumed an event. */
@ApplicationScoped
class FilmsListener {

    private final Set<UUID> films = ConcurrentHashMap.newKeySet();
    private final Inbox inbox;

    FilmsListener(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("films")
    @Blocking
    public void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.receive(
                records,
                Topic.FILMS,
                events -> events.forEach(received -> films.add(received.event().filmId())));
    }

    Set<UUID> films() {
        return films;
    }
}
