package org.filmscore.filmcopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.FilmWithdrawn;
import org.filmscore.service.identifier.Identifiers;

/** The films that were heard of. */
@ApplicationScoped
public class KnownFilms implements PanacheRepositoryBase<KnownFilm, UUID> {

    /** An older revision, or the same again, changes nothing. */
    private static final String PUBLISH = """
            INSERT INTO known_films AS known (id, revision, slug, title, withdrawn) VALUES (?1, ?2, ?3, ?4, false)
            ON CONFLICT (id) DO UPDATE
            SET revision = excluded.revision, slug = excluded.slug, title = excluded.title, withdrawn = false
            WHERE excluded.revision > known.revision
            """;

    private static final String WITHDRAW = """
            INSERT INTO known_films AS known (id, revision, withdrawn) VALUES (?1, ?2, true)
            ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, withdrawn = true
            WHERE excluded.revision > known.revision
            """;

    /**
     * @param name id or slug
     * @throws FilmNotFound also where the film is withdrawn
     */
    public KnownFilm named(String name) {
        return Identifiers.parse(name)
                .map(this::findById)
                .or(() -> find("slug", name).firstResultOptional())
                .filter(film -> !film.isWithdrawn())
                .orElseThrow(() -> new FilmNotFound(name));
    }

    /**
     * The ids of many films at once, by the names that were given; those that nobody knows are left out.
     *
     * @param names ids or slugs
     */
    public Map<String, UUID> idsOf(Collection<String> names) {
        var ids =
                names.stream().flatMap(name -> Identifiers.parse(name).stream()).toList();
        var found = new HashMap<String, UUID>();
        find("(id in ?1 or slug in ?2) and not withdrawn", ids, names).stream().forEach(film -> {
            found.put(film.slug(), film.id());
            found.put(film.id().toString(), film.id());
        });
        return found;
    }

    /** Whether the film is there for readers. */
    public boolean shows(UUID id) {
        return findByIdOptional(id).filter(film -> !film.isWithdrawn()).isPresent();
    }

    void hear(FilmPublished film) {
        getEntityManager()
                .createNativeQuery(PUBLISH)
                .setParameter(1, film.filmId())
                .setParameter(2, film.revision())
                .setParameter(3, film.slug())
                .setParameter(4, film.title())
                .executeUpdate();
    }

    void hear(FilmWithdrawn film) {
        getEntityManager()
                .createNativeQuery(WITHDRAW)
                .setParameter(1, film.filmId())
                .setParameter(2, film.revision())
                .executeUpdate();
    }
}
