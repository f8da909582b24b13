package org.filmscore.catalog.genre;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.filmscore.service.paging.Page;

/** The genres of published films. */
@ApplicationScoped
class Genres implements PanacheRepositoryBase<Genre, String> {

    private final ObjectMapper json;

    Genres(ObjectMapper json) {
        this.json = json;
    }

    Page<Genre> matching(GenreQuery query) {
        return query.listing().page(getEntityManager(), json, query.page, GenreQuery.SORTING, query.sort);
    }
}
