package org.filmscore.scoring.input;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.CriticDescribed;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox;
import org.filmscore.messaging.inbox.ReceivedEvent;
import org.filmscore.scoring.input.Weights.Described;
import org.filmscore.scoring.score.Scorekeeping;

/** Consumes the weights of critics. */
@ApplicationScoped
class CriticListener {

    private final Inbox inbox;
    private final Weights weights;
    private final Scorekeeping scorekeeping;

    CriticListener(Inbox inbox, Weights weights, Scorekeeping scorekeeping) {
        this.inbox = inbox;
        this.weights = weights;
        this.scorekeeping = scorekeeping;
    }

    @Incoming("critics")
    @Blocking
    public void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.receive(records, Topic.CRITICS, this::store);
    }

    void store(List<ReceivedEvent<CriticDescribed>> received) {
        var described =
                Newest.of(received).stream().map(CriticListener::described).toList();
        scorekeeping.keep(weights.store(described));
    }

    private static Described described(ReceivedEvent<CriticDescribed> received) {
        var critic = received.event();
        return new Described(
                critic.criticId(),
                received.generation(),
                critic.revision(),
                critic.name(),
                critic.weight(),
                received.happenedAt());
    }
}
