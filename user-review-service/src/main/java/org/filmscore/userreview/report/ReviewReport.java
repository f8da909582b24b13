package org.filmscore.userreview.moderation;

import java.time.Instant;
import java.util.UUID;

/** That a user finds something wrong with a review. */
record Report(UUID review, Reason reason, String comment, Instant reportedAt, boolean decided) {}
