package org.filmscore.userreview.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.filmscore.userreview.user.User;
import org.hibernate.annotations.Immutable;

/** A decision of a moderator on a review or on a user. {@link Decisions} writes it with SQL; Hibernate only reads it. */
@Entity
@Immutable
@Table(name = "decisions")
class Decision {

    @Id
    private UUID id;

    private UUID reviewId;
    private UUID filmId;
    private UUID userId;

    @ManyToOne(fetch = FetchType.LAZY)
    private User moderator;

    @Enumerated(EnumType.STRING)
    private LoggedDecision decision;

    private String reason;
    private Instant decidedAt;
    private Instant endsAt;

    protected Decision() {}

    UUID id() {
        return id;
    }

    /** Null in a decision on a user. */
    UUID reviewId() {
        return reviewId;
    }

    /** Null in a decision on a user. */
    UUID filmId() {
        return filmId;
    }

    /** Null in a decision on a review, and once the user is erased. */
    UUID userId() {
        return userId;
    }

    /** Null once the moderator is erased. */
    User moderator() {
        return moderator;
    }

    LoggedDecision decision() {
        return decision;
    }

    /** Null once the author or the user is erased. */
    String reason() {
        return reason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    /** The end of a ban; null where it has none. */
    Instant endsAt() {
        return endsAt;
    }
}
