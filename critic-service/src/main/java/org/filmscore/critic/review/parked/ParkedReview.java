package org.filmscore.critic.review.parked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.filmscore.critic.critic.Critic;
import org.filmscore.critic.grade.GradeReading.Reason;
import org.filmscore.critic.publication.Publication;
import org.filmscore.critic.review.content.Byline;
import org.filmscore.critic.review.content.IncomingReview;
import org.filmscore.critic.review.content.ReviewDescription;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A review that waits until an editor reads its grade. */
@Entity
@Table(name = "parked_reviews")
class ParkedReview {

    @Id
    private UUID id;

    @Version
    private long revision = 1;

    private UUID filmId;

    @ManyToOne
    private Publication publication;

    @ManyToOne
    private Critic critic;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "draft")
    private ReviewDescription description;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private Instant parkedAt;
    private Instant changedAt;

    protected ParkedReview() {}

    ParkedReview(UUID id, IncomingReview review, Reason reason, Instant now) {
        this.id = id;
        this.filmId = review.filmId();
        this.publication = review.byline().publication();
        this.critic = review.byline().critic();
        this.parkedAt = now;
        describe(review, reason, now);
    }

    /** Stores what another row says of the same review. */
    void describe(IncomingReview review, Reason newReason, Instant now) {
        description = review.description();
        reason = newReason;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    Reason reason() {
        return reason;
    }

    Instant parkedAt() {
        return parkedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** The review as the latest row describes it. */
    IncomingReview review() {
        return new IncomingReview(filmId, new Byline(publication, critic), description);
    }
}
