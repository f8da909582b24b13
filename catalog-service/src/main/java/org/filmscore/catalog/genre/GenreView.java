package org.filmscore.catalog.genre;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A genre as readers see it. */
@Schema(
        description = "A genre, and how many films have it.",
        requiredProperties = {"name", "filmCount"})
record GenreView(
        @Schema(description = "As films have it; `genre` in the list of films takes it.", examples = "Drama")
        String name,

        @Schema(description = "How many published films have this genre.", minimum = "1", examples = "42")
        long filmCount) {

    static GenreView of(Genre genre) {
        return new GenreView(genre.name(), genre.filmCount());
    }
}
