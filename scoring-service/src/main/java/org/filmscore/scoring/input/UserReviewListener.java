package org.filmscore.scoring.input;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox;
import org.filmscore.scoring.score.Scorekeeping;

/** Consumes user ratings. */
@ApplicationScoped
class UserReviewListener {

    private final Inbox inbox;
    private final UserReviews reviews;
    private final Scorekeeping scorekeeping;

    UserReviewListener(Inbox inbox, UserReviews reviews, Scorekeeping scorekeeping) {
        this.inbox = inbox;
        this.reviews = reviews;
        this.scorekeeping = scorekeeping;
    }

    @Incoming("user-reviews")
    @Blocking
    public void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.receive(records, Topic.USER_REVIEWS, received -> scorekeeping.keep(reviews.store(received)));
    }
}
