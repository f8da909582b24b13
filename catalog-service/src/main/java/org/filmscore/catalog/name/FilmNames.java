package org.filmscore.catalog.name;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.service.identifier.Identifiers;

/** Finds films by what names them in a path, for features that need no more of a film than which it is. */
@ApplicationScoped
public class FilmNames {

    private static final String BY_ID = "SELECT id FROM films WHERE id = ?1 AND status = 'PUBLISHED'";
    private static final String BY_SLUG = "SELECT id FROM films WHERE slug = ?1 AND status = 'PUBLISHED'";

    private final EntityManager database;

    FilmNames(EntityManager database) {
        this.database = database;
    }

    /**
     * The id of a film that readers can see.
     *
     * @param name id or slug
     * @throws FilmNotFound also where the film is withdrawn
     */
    public UUID published(String name) {
        return Identifiers.parse(name)
                .flatMap(id -> find(BY_ID, id))
                .or(() -> find(BY_SLUG, name))
                .orElseThrow(() -> new FilmNotFound(name));
    }

    private Optional<UUID> find(String films, Object name) {
        List<?> found = database.createNativeQuery(films, UUID.class)
                .setParameter(1, name)
                .getResultList();
        return found.stream().findFirst().map(UUID.class::cast);
    }
}
