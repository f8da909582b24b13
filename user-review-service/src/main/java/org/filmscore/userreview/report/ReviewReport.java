package org.filmscore.userreview.report;

import java.time.Instant;
import java.util.UUID;

/**
 * What a user finds wrong with a review.
 *
 * @param decided whether moderators have decided since
 */
public record ReviewReport(UUID reviewId, Reason reason, String comment, Instant reportedAt, boolean decided) {}
