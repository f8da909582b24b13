package org.filmscore.critic.review;

import java.util.UUID;
import org.filmscore.critic.conversion.GradeUnreadable;

/** What an import did with a review. */
public sealed interface ImportOutcome {

    record Published(UUID id) implements ImportOutcome {}

    record Revised(UUID id) implements ImportOutcome {}

    /** It existed before. */
    record Known(UUID id) implements ImportOutcome {}

    /** Its grade cannot be read for certain; nothing changed. */
    record Ungraded(GradeUnreadable why) implements ImportOutcome {}
}
