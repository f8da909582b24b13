package org.filmscore.userreview.band;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a rating is received, the best first. */
@Schema(description = "How a rating is received: 7..10 is POSITIVE, 4..6 MIXED, 0..3 NEGATIVE.")
public enum Band {
    POSITIVE,
    MIXED,
    NEGATIVE
}
