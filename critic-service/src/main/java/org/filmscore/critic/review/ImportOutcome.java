package org.filmscore.critic.review;

import java.util.UUID;
import org.filmscore.critic.conversion.GradeUnreadable;

/** What became of a review that came with others. */
public sealed interface ImportOutcome {

    record Published(UUID id) implements ImportOutcome {}

    record Revised(UUID id) implements ImportOutcome {}

    /** It was there already. */
    record Known(UUID id) implements ImportOutcome {}

    /** Its grade cannot be read for certain, so that nothing was done with it. */
    record Ungraded(GradeUnreadable why) implements ImportOutcome {}
}
