package org.filmscore.filmcopy;

import java.util.UUID;

/** A film that readers can see. */
public record KnownFilm(UUID id, String slug, String title) {}
