package org.filmscore.userreview.vote;

import java.time.Instant;
import java.util.UUID;

/** What a user thinks of a review of another's. */
record Vote(UUID review, boolean helpful, long revision, Instant votedAt) {}
