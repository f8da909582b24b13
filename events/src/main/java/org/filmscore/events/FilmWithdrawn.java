package org.filmscore.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/** A film, its reviews and its score are hidden until it is published again. */
@WireName("org.filmscore.film.withdrawn")
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FilmWithdrawn(UUID filmId, long revision) implements FilmEvent {

    public FilmWithdrawn {
        Required.present(filmId, "filmId");
        Required.revision(revision);
    }
}
