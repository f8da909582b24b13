package org.filmscore.critic.conversion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a score says in one word. */
@Schema(description = "A score of 61..100 is POSITIVE, 40..60 MIXED, 0..39 NEGATIVE.")
public enum Band {
    POSITIVE,
    MIXED,
    NEGATIVE
}
