package org.filmscore.catalog.film;

import java.util.UUID;

/** What became of a film that came with others. */
public sealed interface Arrival {

    record Published(UUID id) implements Arrival {}

    record Revised(UUID id) implements Arrival {}

    /** It was there already. */
    record Known(UUID id) implements Arrival {}

    /** Its external ids are those of more than one film. */
    record Ambiguous(FilmAlreadyThere why) implements Arrival {}
}
