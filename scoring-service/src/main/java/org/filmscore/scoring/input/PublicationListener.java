package org.filmscore.scoring.input;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.PublicationDescribed;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox;
import org.filmscore.messaging.inbox.ReceivedEvent;
import org.filmscore.scoring.input.Weights.Described;
import org.filmscore.scoring.score.Scorekeeping;

/** Consumes the weights of publications. */
@ApplicationScoped
class PublicationListener {

    private final Inbox inbox;
    private final Weights weights;
    private final Scorekeeping scorekeeping;

    PublicationListener(Inbox inbox, Weights weights, Scorekeeping scorekeeping) {
        this.inbox = inbox;
        this.weights = weights;
        this.scorekeeping = scorekeeping;
    }

    @Incoming("publications")
    @Blocking
    public void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.receive(records, Topic.PUBLICATIONS, this::store);
    }

    void store(List<ReceivedEvent<PublicationDescribed>> received) {
        var described =
                Newest.of(received).stream().map(PublicationListener::described).toList();
        scorekeeping.keep(weights.store(described));
    }

    private static Described described(ReceivedEvent<PublicationDescribed> received) {
        var publication = received.event();
        return new Described(
                publication.publicationId(),
                received.generation(),
                publication.revision(),
                publication.name(),
                publication.weight(),
                received.happenedAt());
    }
}
