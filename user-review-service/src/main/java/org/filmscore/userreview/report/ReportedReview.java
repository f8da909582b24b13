package org.filmscore.userreview.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.filmscore.userreview.review.UserReview;
import org.hibernate.annotations.Immutable;

/** A review with undecided reports. {@link Reports} writes it with SQL; Hibernate only reads it. */
@Entity
@Immutable
@Table(name = "reported_reviews")
class ReportedReview {

    @Id
    @Column(name = "review_id")
    private UUID reviewId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review_id", insertable = false, updatable = false)
    private UserReview review;

    private int reportCount;
    private ReasonCounts reasons;
    private Instant firstReportedAt;
    private Instant lastReportedAt;

    protected ReportedReview() {}

    UserReview review() {
        return review;
    }

    int reportCount() {
        return reportCount;
    }

    ReasonCounts reasons() {
        return reasons;
    }

    Instant firstReportedAt() {
        return firstReportedAt;
    }

    Instant lastReportedAt() {
        return lastReportedAt;
    }
}
