package org.filmscore.userreview.vote;

import java.time.Instant;
import java.util.UUID;

/** Whether a user finds a review of another user helpful. */
record Vote(UUID reviewId, boolean helpful, long revision, Instant votedAt) {}
