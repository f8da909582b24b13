package org.filmscore.userreview.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/**
 * A user's rating of a film, with a text or without. Hibernate only reads it, with the name that the author has now; SQL
 * writes it. Lists that refer to reviews read those of a page in one statement.
 */
@Entity
@Immutable
@BatchSize(size = 101)
@Subselect("SELECT r.*, u.name AS user_name FROM user_reviews r LEFT JOIN users u ON u.id = r.user_id")
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

    public long revision() {
        return revision;
    }

    public UUID filmId() {
        return filmId;
    }

    public Author author() {
        return author;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** Whether readers see it and scores count it. */
    public boolean isShown() {
        return !withdrawn && hiding == null;
    }

    /** Null where the review is not hidden. */
    Hiding hiding() {
        return hiding;
    }

    public Opinion opinion() {
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
     * The author of a review.
     *
     * @param id absent once the user is erased
     * @param name shown to others; absent once the user is erased
     */
    @Embeddable
    public record Author(
            @Column(name = "user_id") UUID id,
            @Column(name = "user_name") String name) {}

    /** When and why moderators have hidden a review from readers. */
    @Embeddable
    record Hiding(Instant hiddenAt, String hiddenReason) {}

    /** How many users find a review helpful, and how many do not; both 0 on a rating without a text. */
    @Embeddable
    record VoteCounts(
            @Column(name = "helpful_votes") int helpful,
            @Column(name = "unhelpful_votes") int unhelpful) {}
}
