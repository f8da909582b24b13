package org.filmscore.scoring.rating;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.PublicationDescribed;
import org.filmscore.events.PublicationEvent;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox;
import org.filmscore.messaging.inbox.ReceivedEvent;
import org.filmscore.scoring.score.Cause;
import org.filmscore.scoring.score.Changes;
import org.filmscore.scoring.score.Scorekeeping;

/** Hears how much publications count. */
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
        inbox.receive(records, Topic.PUBLICATIONS, this::take);
    }

    private void take(List<ReceivedEvent<PublicationEvent>> heard) {
        var changes = new Changes(Cause.WEIGHTS);
        Newest.of(heard).forEach(one -> weights.hear(described(one), changes));
        scorekeeping.keep(changes);
    }

    private static Weights.Described described(ReceivedEvent<PublicationEvent> heard) {
        return switch (heard.event()) {
            case PublicationDescribed publication ->
                new Weights.Described(
                        publication.subject(),
                        publication.revision(),
                        publication.name(),
                        publication.weight(),
                        heard.happenedAt());
        };
    }
}
