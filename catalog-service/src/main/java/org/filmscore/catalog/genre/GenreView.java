package org.filmscore.catalog.genre;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A genre as readers see it. */
@Schema(
        description = "A genre, and how many films have it.",
        requiredProperties = {"name", "filmCount"})
record GenreView(
        @Schema(description = "As films have it; `genre` in the list of films takes it.", examples = "Drama")
        String name,

        @Schema(description = "Films of this genre that are not withdrawn.", minimum = "1", examples = "42")
        long filmCount) {

    static GenreView of(Genre genre) {
        return new GenreView(genre.name(), genre.filmCount());
    }
}
