package org.filmscore.events;

import java.util.UUID;

/** The events of films. */
public sealed interface FilmEvent extends Event permits FilmPublished, FilmWithdrawn {

    UUID filmId();

    @Override
    default UUID subject() {
        return filmId();
    }
}
