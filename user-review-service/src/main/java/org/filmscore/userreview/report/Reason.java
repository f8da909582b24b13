package org.filmscore.userreview.moderation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a review in the eyes of whoever reports it. */
@Schema(description = "What is wrong with the review; SPOILER: it gives the plot away and does not say so.")
enum Reason {
    SPAM,
    ABUSE,
    SPOILER,
    OFF_TOPIC,
    OTHER
}
