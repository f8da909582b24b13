package org.filmscore.scoring.rating;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.CriticDescribed;
import org.filmscore.events.CriticEvent;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox;
import org.filmscore.messaging.inbox.ReceivedEvent;
import org.filmscore.scoring.score.Cause;
import org.filmscore.scoring.score.Changes;
import org.filmscore.scoring.score.Scorekeeping;

/** Hears how much critics count. */
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
        inbox.receive(records, Topic.CRITICS, this::take);
    }

    private void take(List<ReceivedEvent<CriticEvent>> heard) {
        var changes = new Changes(Cause.WEIGHTS);
        Newest.of(heard).forEach(one -> weights.hear(described(one), changes));
        scorekeeping.keep(changes);
    }

    private static Weights.Described described(ReceivedEvent<CriticEvent> heard) {
        return switch (heard.event()) {
            case CriticDescribed critic ->
                new Weights.Described(
                        critic.subject(), critic.revision(), critic.name(), critic.weight(), heard.happenedAt());
        };
    }
}
