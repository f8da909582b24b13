package org.filmscore.scoring.input;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.CriticDescribed;
import org.filmscore.events.CriticEvent;
import org.filmscore.events.Event;
import org.filmscore.events.PublicationDescribed;
import org.filmscore.events.PublicationEvent;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox;
import org.filmscore.messaging.inbox.ReceivedEvent;
import org.filmscore.scoring.input.Weights.Described;
import org.filmscore.scoring.score.Scorekeeping;

/** Consumes the weights of publications and critics. */
@ApplicationScoped
class WeightListener {

    private final Inbox inbox;
    private final Weights weights;
    private final Scorekeeping scorekeeping;

    WeightListener(Inbox inbox, Weights weights, Scorekeeping scorekeeping) {
        this.inbox = inbox;
        this.weights = weights;
        this.scorekeeping = scorekeeping;
    }

    @Incoming("publications")
    @Blocking
    public void consumePublications(ConsumerRecords<byte[], byte[]> records) {
        inbox.receive(records, Topic.PUBLICATIONS, this::storePublications);
    }

    @Incoming("critics")
    @Blocking
    public void consumeCritics(ConsumerRecords<byte[], byte[]> records) {
        inbox.receive(records, Topic.CRITICS, received -> store(received, WeightListener::critic));
    }

    void storePublications(List<ReceivedEvent<PublicationEvent>> received) {
        store(received, WeightListener::publication);
    }

    private <E extends Event> void store(
            List<ReceivedEvent<E>> received, Function<ReceivedEvent<E>, Described> description) {
        scorekeeping.keep(
                weights.store(Newest.of(received).stream().map(description).toList()));
    }

    private static Described publication(ReceivedEvent<PublicationEvent> received) {
        return switch (received.event()) {
            case PublicationDescribed(var id, var revision, var slug, var name, var weight) ->
                new Described(id, revision, name, weight, received.happenedAt());
        };
    }

    private static Described critic(ReceivedEvent<CriticEvent> received) {
        return switch (received.event()) {
            case CriticDescribed(var id, var revision, var slug, var name, var weight) ->
                new Described(id, revision, name, weight, received.happenedAt());
        };
    }
}
