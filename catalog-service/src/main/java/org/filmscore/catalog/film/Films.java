package org.filmscore.catalog.film;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.catalog.name.FilmName;
import org.filmscore.catalog.name.FilmNotFound;
import org.filmscore.service.paging.Page;

/** All films, withdrawn or not. */
@ApplicationScoped
class Films implements PanacheRepositoryBase<Film, UUID> {

    private final ObjectMapper json;
    private final Clock clock;

    Films(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** @param name id or slug */
    Film named(String name) {
        return FilmName.id(name)
                .map(this::findById)
                .or(() -> find("slug", name).firstResultOptional())
                .orElseThrow(() -> new FilmNotFound(name));
    }

    /** A film that readers can see. */
    Film publishedAs(String name) {
        var film = named(name);
        if (film.isWithdrawn()) {
            throw new FilmNotFound(name);
        }
        return film;
    }

    Page<Film> matching(FilmQuery query) {
        return query.listing(LocalDate.now(clock))
                .page(getEntityManager(), json, query.page, FilmQuery.SORTING, query.sort);
    }

    boolean hasSlug(String slug) {
        return count("slug", slug) > 0;
    }

    /** Another film than this that has one of these ids elsewhere. */
    Optional<Film> otherWithOneOf(Map<String, String> externalIds, UUID id) {
        return externalIds.entrySet().stream()
                .flatMap(entry -> withExternalId(entry.getKey(), entry.getValue()).stream())
                .filter(film -> !film.id().equals(id))
                .findFirst();
    }

    private Optional<Film> withExternalId(String source, String value) {
        return find("externalIds[?1] = ?2", source, value).firstResultOptional();
    }
}
