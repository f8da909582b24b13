package org.filmscore.catalog.film;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filmscore.catalog.name.FilmNotFound;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.service.paging.Page;
import org.hibernate.Session;
import org.jdbi.v3.core.Jdbi;

/** All films, withdrawn or not. */
@ApplicationScoped
class Films implements PanacheRepositoryBase<Film, UUID> {

    /** By arrays, because the films of an import have more external ids than a statement may have parameters. */
    private static final String OWNERS = """
            SELECT source, value, film_id
            FROM unnest(:sources, :values) AS sent (source, value) JOIN external_ids USING (source, value)
            """;

    private final Jdbi database;
    private final ObjectMapper json;
    private final Clock clock;

    Films(Jdbi database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @param name id or slug */
    Film named(String name) {
        return Identifiers.parse(name)
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

    /** Which of these slugs films have. */
    List<String> slugsAmong(Collection<String> slugs) {
        return find("select slug from Film where slug in ?1", slugs)
                .project(String.class)
                .list();
    }

    /**
     * The films that have some external ids, by external id.
     *
     * @param ids each a source and a value
     */
    Map<Map.Entry<String, String>, Film> withExternalIds(Collection<Map.Entry<String, String>> ids) {
        var owners = owners(ids);
        var films = owners.isEmpty() ? Stream.<Film>of() : find("id in ?1", Set.copyOf(owners.values())).stream();
        var byId = films.collect(Collectors.toMap(Film::id, Function.identity()));
        return owners.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, owner -> byId.get(owner.getValue())));
    }

    private Map<Map.Entry<String, String>, UUID> owners(Collection<Map.Entry<String, String>> ids) {
        return database.withHandle(handle -> handle.createQuery(OWNERS)
                .bindArray(
                        "sources",
                        String.class,
                        ids.stream().map(Map.Entry::getKey).toList())
                .bindArray(
                        "values",
                        String.class,
                        ids.stream().map(Map.Entry::getValue).toList())
                .collectRows(Collectors.toMap(
                        row -> Map.entry(row.getColumn("source", String.class), row.getColumn("value", String.class)),
                        row -> row.getColumn("film_id", UUID.class))));
    }

    /** Writes new films and all pending changes in few round trips. */
    void addAll(Collection<Film> films) {
        var session = getEntityManager().unwrap(Session.class);
        session.setJdbcBatchSize(Math.max(1, films.size()));
        films.forEach(session::persist);
        session.flush();
    }
}
