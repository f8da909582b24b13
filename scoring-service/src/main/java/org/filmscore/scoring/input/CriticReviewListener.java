package org.filmscore.scoring.input;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox;
import org.filmscore.scoring.score.Scorekeeping;

/** Consumes critic reviews. */
@ApplicationScoped
class CriticReviewListener {

    private final Inbox inbox;
    private final CriticReviews reviews;
    private final Scorekeeping scorekeeping;

    CriticReviewListener(Inbox inbox, CriticReviews reviews, Scorekeeping scorekeeping) {
        this.inbox = inbox;
        this.reviews = reviews;
        this.scorekeeping = scorekeeping;
    }

    @Incoming("critic-reviews")
    @Blocking
    public void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.receive(records, Topic.CRITIC_REVIEWS, received -> scorekeeping.keep(reviews.store(received)));
    }
}
