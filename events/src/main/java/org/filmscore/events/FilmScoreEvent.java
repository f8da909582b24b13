package org.filmscore.events;

import java.util.UUID;

/** The events of the scores of films. */
public sealed interface FilmScoreEvent extends Event permits FilmScoreChanged {

    UUID filmId();

    @Override
    default UUID subject() {
        return filmId();
    }

    @Override
    default UUID partitionedBy() {
        return subject();
    }
}
