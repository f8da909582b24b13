package org.filmscore.catalog.film;

import java.util.UUID;

/** What became of a film that came with others. */
public sealed interface ImportOutcome {

    record Published(UUID id) implements ImportOutcome {}

    record Revised(UUID id) implements ImportOutcome {}

    /** It was there already. */
    record Known(UUID id) implements ImportOutcome {}

    /** Its external ids are those of more than one film. */
    record Ambiguous(FilmAlreadyThere why) implements ImportOutcome {}
}
