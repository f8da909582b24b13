package org.filmscore.catalog.name;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.filmscore.service.identifier.Identifiers;
import org.jdbi.v3.core.Jdbi;

/** Finds the ids of films, for features that need to know no more of a film. */
@ApplicationScoped
public class FilmNames {

    /** By one index or the other: the id is null where the name is not one. */
    private static final String PUBLISHED = """
            SELECT id FROM films WHERE (id = CAST(:id AS uuid) OR slug = :slug) AND status = 'PUBLISHED'
            """;

    private final Jdbi database;

    FilmNames(Jdbi database) {
        this.database = database;
    }

    /**
     * The id of a film that readers can see.
     *
     * @param name id or slug
     * @throws FilmNotFound where no film has this name, or the film is withdrawn
     */
    public UUID published(String name) {
        var id = Identifiers.parse(name).orElse(null);
        return database.withHandle(handle -> handle.createQuery(PUBLISHED)
                .bind("id", id)
                .bind("slug", name)
                .mapTo(UUID.class)
                .findFirst()
                .orElseThrow(() -> new FilmNotFound(name)));
    }
}
