package org.filmscore.catalog.film;

import java.util.List;
import java.util.Map;

/**
 * The films that some external ids belong to.
 *
 * @param films by source and value
 */
record ExternalIds(Map<ExternalId, Film> films) {

    /** The films that have one of its external ids; none where the film is new. */
    List<Film> meantBy(FilmDraft draft) {
        return draft.externalIds().entrySet().stream()
                .map(id -> films.get(new ExternalId(id.getKey(), id.getValue())))
                .filter(film -> film != null)
                .distinct()
                .toList();
    }

    /** What a film is known by elsewhere. */
    record ExternalId(String source, String value) {}
}
