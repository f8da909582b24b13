package org.filmscore.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The state of a film that can be reviewed: it is new, changed or restored.
 *
 * @param year the year of release, absent if it is unknown
 * @param releasedOn the day of release, absent if it is unknown
 * @param externalIds by scheme, for example {@code imdb}
 */
@WireName("org.filmscore.film.published")
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FilmPublished(
        UUID filmId,
        long revision,
        String slug,
        String title,
        Integer year,
        LocalDate releasedOn,
        List<String> genres,
        Map<String, String> externalIds)
        implements FilmEvent {

    public FilmPublished {
        Required.present(filmId, "filmId");
        Required.revision(revision);
        Required.present(slug, "slug");
        Required.present(title, "title");
        genres = genres == null ? List.of() : List.copyOf(genres);
        externalIds = externalIds == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(externalIds));
    }

    /** A film without external ids. */
    public FilmPublished(
            UUID filmId,
            long revision,
            String slug,
            String title,
            Integer year,
            LocalDate releasedOn,
            List<String> genres) {
        this(filmId, revision, slug, title, year, releasedOn, genres, Map.of());
    }
}
