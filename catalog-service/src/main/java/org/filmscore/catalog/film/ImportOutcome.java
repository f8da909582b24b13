package org.filmscore.catalog.film;

import java.util.UUID;

/** The outcome of a row of an import. */
public sealed interface ImportOutcome {

    record Published(UUID id) implements ImportOutcome {}

    record Revised(UUID id) implements ImportOutcome {}

    /** The film exists and did not change. */
    record Known(UUID id) implements ImportOutcome {}

    /** The external ids of the row belong to more than one film. */
    record Ambiguous(FilmAlreadyThere why) implements ImportOutcome {}
}
