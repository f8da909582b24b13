package org.filmscore.userreview.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a user reports a review. */
@Schema(description = "Why the review is reported. SPOILER: it gives the plot away and is not marked as a spoiler.")
public enum Reason {
    SPAM,
    ABUSE,
    SPOILER,
    OFF_TOPIC,
    OTHER
}
