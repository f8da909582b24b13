package org.filmscore.filmcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.FilmWithdrawn;
import org.filmscore.service.identifier.Identifiers;
import org.jdbi.v3.core.Jdbi;

/** The films of which events have arrived. */
@ApplicationScoped
public class KnownFilms {

    /** An older revision, or the same one again, changes nothing. */
    private static final String PUBLISH = """
            INSERT INTO known_films AS known (id, generation, revision, slug, title, external_ids, withdrawn)
            VALUES (:film, :generation, :revision, :slug, :title, :externalIds, false)
            ON CONFLICT (id) DO UPDATE
            SET generation = excluded.generation, revision = excluded.revision, slug = excluded.slug,
                title = excluded.title, external_ids = excluded.external_ids, withdrawn = false
            WHERE (excluded.generation, excluded.revision) > (known.generation, known.revision)
            """;

    private static final String WITHDRAW = """
            INSERT INTO known_films AS known (id, generation, revision, withdrawn) VALUES (:film, :generation, :revision, true)
            ON CONFLICT (id) DO UPDATE
            SET generation = excluded.generation, revision = excluded.revision, withdrawn = true
            WHERE (excluded.generation, excluded.revision) > (known.generation, known.revision)
            """;

    private static final String WITH_ID = "SELECT id, slug, title FROM known_films WHERE id = :key AND NOT withdrawn";
    private static final String WITH_SLUG =
            "SELECT id, slug, title FROM known_films WHERE slug = :key AND NOT withdrawn";
    private static final String NAMED = """
            SELECT id, slug FROM known_films WHERE (id = ANY (:ids) OR slug = ANY (:names)) AND NOT withdrawn
            """;

    /** The lateral join makes PostgreSQL look up each name in the index of external ids. */
    private static final String WITH_EXTERNAL_ID = """
            SELECT name, film.id FROM unnest(:names) AS name,
                LATERAL (SELECT id FROM known_films WHERE external_ids @> ARRAY[name] AND NOT withdrawn LIMIT 1) film
            """;

    private final Jdbi database;

    KnownFilms(Jdbi database) {
        this.database = database;
    }

    /**
     * @param name id or slug
     * @throws FilmNotFound also where the film is withdrawn
     */
    public KnownFilm named(String name) {
        return Identifiers.parse(name)
                .flatMap(id -> find(WITH_ID, id))
                .or(() -> find(WITH_SLUG, name))
                .orElseThrow(() -> new FilmNotFound(name));
    }

    /**
     * The ids of many films, by the names that were given; unknown and withdrawn films are absent.
     *
     * @param names ids, slugs or external ids such as {@code imdb:tt1870529}
     */
    public Map<String, UUID> idsOf(Collection<String> names) {
        var ids =
                names.stream().flatMap(name -> Identifiers.parse(name).stream()).toList();
        var found = database.withHandle(handle -> handle.createQuery(NAMED)
                .bindArray("ids", UUID.class, ids)
                .bindArray("names", String.class, names)
                .reduceRows(new HashMap<String, UUID>(), (films, row) -> {
                    var id = row.getColumn("id", UUID.class);
                    films.put(row.getColumn("slug", String.class), id);
                    films.put(id.toString(), id);
                    return films;
                }));
        found.putAll(
                idsOfExternal(names.stream().filter(name -> name.contains(":")).toList()));
        return found;
    }

    private Map<String, UUID> idsOfExternal(List<String> names) {
        return names.isEmpty()
                ? Map.of()
                : database.withHandle(handle -> handle.createQuery(WITH_EXTERNAL_ID)
                        .bindArray("names", String.class, names)
                        .reduceRows(new HashMap<>(), (films, row) -> {
                            films.put(row.getColumn("name", String.class), row.getColumn("id", UUID.class));
                            return films;
                        }));
    }

    /** Whether readers can see the film. */
    public boolean shows(UUID id) {
        return find(WITH_ID, id).isPresent();
    }

    void publish(FilmPublished film, long generation) {
        database.useHandle(handle -> handle.createUpdate(PUBLISH)
                .bind("film", film.filmId())
                .bind("generation", generation)
                .bind("revision", film.revision())
                .bind("slug", film.slug())
                .bind("title", film.title())
                .bindArray("externalIds", String.class, externalIds(film))
                .execute());
    }

    private static List<String> externalIds(FilmPublished film) {
        return film.externalIds().entrySet().stream()
                .map(id -> id.getKey() + ":" + id.getValue())
                .toList();
    }

    void withdraw(FilmWithdrawn film, long generation) {
        database.useHandle(handle -> handle.createUpdate(WITHDRAW)
                .bind("film", film.filmId())
                .bind("generation", generation)
                .bind("revision", film.revision())
                .execute());
    }

    private Optional<KnownFilm> find(String query, Object key) {
        return database.withHandle(handle -> handle.createQuery(query)
                .bind("key", key)
                .map((row, context) ->
                        new KnownFilm(row.getObject("id", UUID.class), row.getString("slug"), row.getString("title")))
                .findFirst());
    }
}
