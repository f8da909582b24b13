package org.filmscore.critic.review;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.critic.critic.Critic;
import org.filmscore.critic.publication.Publication;
import org.filmscore.critic.review.content.Byline;
import org.filmscore.critic.review.content.IncomingReview.Key;
import org.filmscore.critic.review.content.ReviewDescription;
import org.filmscore.critic.review.content.ReviewDetails;
import org.filmscore.critic.review.content.ScoredGrade;

/** A review of a film by a publication and, where known, a critic. A retracted review keeps its row for good. */
@Entity
@Table(name = "critic_reviews")
class CriticReview {

    @Id
    private UUID id;

    @Version
    private long revision = 1;

    private boolean retracted;
    private UUID filmId;

    @ManyToOne
    private Publication publication;

    @ManyToOne
    private Critic critic;

    @Embedded
    private ScoredGrade scoredGrade;

    @Embedded
    private ReviewDetails details;

    private Instant changedAt;

    protected CriticReview() {}

    CriticReview(UUID id, UUID filmId) {
        this.id = id;
        this.filmId = filmId;
    }

    /** @param newGrade null on a review without a grade */
    void revise(Byline byline, ScoredGrade newGrade, ReviewDetails newDetails, Instant now) {
        publication = byline.publication();
        critic = byline.critic();
        scoredGrade = newGrade;
        details = newDetails;
        changedAt = now;
    }

    void retract(Instant now) {
        retracted = true;
        changedAt = now;
    }

    boolean isRetracted() {
        return retracted;
    }

    /** Whether publication and grade are the same, so that the grade need not be read again. */
    boolean isGradedAs(ReviewDescription description) {
        return publication != null
                && publication.id().equals(description.publicationId())
                && Objects.equals(grade(), description.grade());
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    UUID filmId() {
        return filmId;
    }

    Byline byline() {
        return new Byline(publication, critic);
    }

    Key key() {
        return new Key(filmId, byline().publicationId(), byline().criticId());
    }

    /** Empty on a review without a grade. */
    Optional<ScoredGrade> scoredGrade() {
        return Optional.ofNullable(scoredGrade);
    }

    ReviewDetails details() {
        return details;
    }

    Instant changedAt() {
        return changedAt;
    }

    private String grade() {
        return scoredGrade().map(ScoredGrade::grade).orElse(null);
    }

    /** Whether it already says all this. */
    boolean isDescribedAs(ReviewDescription description) {
        return publication != null
                && description.equals(
                        new ReviewDescription(byline().publicationId(), byline().criticId(), grade(), details));
    }
}
