package org.filmscore.critic.review;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.critic.critic.Critic;
import org.filmscore.critic.publication.Publication;

/** A review of a film by a publication and, where it is known, a critic. Retracting it is for good, but leaves the row. */
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
    private Verdict verdict;

    private String headline;
    private String excerpt;
    private String url;
    private String language;
    private LocalDate publishedOn;
    private boolean featured;

    @Embedded
    private Provider provider;

    private Instant changedAt;

    protected CriticReview() {}

    CriticReview(UUID id, UUID filmId) {
        this.id = id;
        this.filmId = filmId;
    }

    /** Takes what an editor wrote, whose grade comes to this verdict. */
    void revise(CriticReviewDraft draft, Byline byline, Verdict newVerdict, Instant now) {
        publication = byline.publication();
        critic = byline.critic();
        verdict = newVerdict;
        headline = draft.headline();
        excerpt = draft.excerpt();
        url = draft.url();
        language = draft.language();
        publishedOn = draft.publishedOn();
        featured = draft.featured();
        provider = draft.provider();
        changedAt = now;
    }

    void retract(Instant now) {
        retracted = true;
        changedAt = now;
    }

    boolean isRetracted() {
        return retracted;
    }

    /** Whether the draft has the same grade of the same publication, so that there is nothing to read anew. */
    boolean isGradedAs(CriticReviewDraft draft) {
        return publication != null
                && publication.id().equals(draft.publicationId())
                && Objects.equals(grade(), draft.grade());
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

    Publication publication() {
        return publication;
    }

    Optional<Critic> critic() {
        return Optional.ofNullable(critic);
    }

    /** Empty on an unscored review. */
    Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    Instant changedAt() {
        return changedAt;
    }

    private String grade() {
        return verdict().map(Verdict::grade).orElse(null);
    }

    /** What an editor would send to describe the review as it is. */
    CriticReviewDraft draft() {
        return new CriticReviewDraft(
                publication == null ? null : publication.id(),
                critic().map(Critic::id).orElse(null),
                grade(),
                headline,
                excerpt,
                url,
                language,
                publishedOn,
                featured,
                provider);
    }
}
