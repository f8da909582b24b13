package org.filmscore.userreview.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A user's rating of a film, with a text or without. Written by {@link OwnReviews} alone, past Hibernate. */
@Entity
@Immutable
@Table(name = "user_reviews")
public class UserReview {

    @Id
    private UUID id;

    private long revision;
    private UUID filmId;
    private Author author;
    private boolean withdrawn;
    private Opinion opinion;
    private VoteCounts votes;
    private Hiding hiding;
    private Instant writtenAt;
    private Instant changedAt;

    protected UserReview() {}

    UserReview(
            UUID id,
            long revision,
            UUID filmId,
            Author author,
            Opinion opinion,
            VoteCounts votes,
            Hiding hiding,
            Instant writtenAt,
            Instant changedAt) {
        this.id = id;
        this.revision = revision;
        this.filmId = filmId;
        this.author = author;
        this.withdrawn = opinion.isWithdrawn();
        this.opinion = opinion;
        this.votes = votes;
        this.hiding = hiding;
        this.writtenAt = writtenAt;
        this.changedAt = changedAt;
    }

    public UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    UUID filmId() {
        return filmId;
    }

    Author author() {
        return author;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** Whether readers see it and scores count it. */
    boolean isShown() {
        return !withdrawn && hiding == null;
    }

    /** Null unless moderators have hidden it. */
    Hiding hiding() {
        return hiding;
    }

    Opinion opinion() {
        return opinion;
    }

    VoteCounts votes() {
        return votes;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    /**
     * Who wrote it.
     *
     * @param id absent once the user is erased
     * @param name as shown to others, absent once the review is withdrawn
     */
    @Embeddable
    record Author(
            @Column(name = "user_id") UUID id,
            @Column(name = "user_name") String name) {}
}
