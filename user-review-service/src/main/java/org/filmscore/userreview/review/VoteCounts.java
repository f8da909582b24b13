package org.filmscore.userreview.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many users find a review helpful, and how many do not; both 0 on a rating without a text. */
@Embeddable
record VoteCounts(
        @Column(name = "helpful_votes") int helpful,
        @Column(name = "unhelpful_votes") int unhelpful) {}
