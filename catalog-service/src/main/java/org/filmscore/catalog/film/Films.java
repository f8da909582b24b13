package org.filmscore.catalog.film;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.catalog.film.ExternalIds.ExternalId;
import org.filmscore.catalog.name.FilmNotFound;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.service.paging.Page;
import org.hibernate.Session;

/** All films, withdrawn or not. */
@ApplicationScoped
class Films implements PanacheRepositoryBase<Film, UUID> {

    private static final String OWNERS = """
            SELECT DISTINCT film_id FROM unnest(?1, ?2) AS named (source, value) JOIN external_ids USING (source, value)
            """;

    private final ObjectMapper json;
    private final Clock clock;

    Films(ObjectMapper json, Clock clock) {
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

    /** Another film than this that has one of these ids elsewhere. */
    Optional<Film> otherWithOneOf(Map<String, String> externalIds, UUID id) {
        return externalIds.entrySet().stream()
                .flatMap(entry -> withExternalId(entry.getKey(), entry.getValue()).stream())
                .filter(film -> !film.id().equals(id))
                .findFirst();
    }

    /** Those of these slugs that films have. */
    List<String> slugsAmong(Collection<String> slugs) {
        return find("select slug from Film where slug in ?1", slugs)
                .project(String.class)
                .list();
    }

    ExternalIds withExternalIdsOf(Collection<FilmDraft> drafts) {
        var ids = drafts.stream()
                .flatMap(draft -> draft.externalIds().entrySet().stream())
                .toList();
        var owners = getEntityManager()
                .createNativeQuery(OWNERS, UUID.class)
                .setParameter(1, ids.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .setParameter(2, ids.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .getResultList();
        var films = new HashMap<ExternalId, Film>();
        find("id in ?1", owners).stream()
                .forEach(film -> film.draft()
                        .externalIds()
                        .forEach((source, value) -> films.put(new ExternalId(source, value), film)));
        return new ExternalIds(films);
    }

    /** All in few round trips, at their first revision; those that were there before are written as well. */
    void addAll(Collection<Film> films) {
        var session = getEntityManager().unwrap(Session.class);
        session.setJdbcBatchSize(Math.max(1, films.size()));
        films.forEach(session::persist);
        session.flush();
    }

    private Optional<Film> withExternalId(String source, String value) {
        return find("externalIds[?1] = ?2", source, value).firstResultOptional();
    }
}
