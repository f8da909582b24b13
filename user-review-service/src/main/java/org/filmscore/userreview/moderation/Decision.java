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

/** A decision of a moderator on a review. {@link Decisions} writes it with SQL; Hibernate only reads it. */
@Entity
@Immutable
@Table(name = "decisions")
class Decision {

    @Id
    private UUID id;

    private UUID reviewId;
    private UUID filmId;

    @ManyToOne(fetch = FetchType.LAZY)
    private User moderator;

    @Enumerated(EnumType.STRING)
    private ModerationAction decision;

    private String reason;
    private Instant decidedAt;

    protected Decision() {}

    UUID id() {
        return id;
    }

    UUID reviewId() {
        return reviewId;
    }

    UUID filmId() {
        return filmId;
    }

    /** Null once the moderator is erased. */
    User moderator() {
        return moderator;
    }

    ModerationAction decision() {
        return decision;
    }

    /** Null once the author is erased. */
    String reason() {
        return reason;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
