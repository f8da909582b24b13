package org.filmscore.critic.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filmscore.critic.profile.KeyTaken;
import org.filmscore.critic.profile.NameUnknown;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.service.paging.Page;

/** All publications. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, UUID> {

    private final ObjectMapper json;

    Publications(ObjectMapper json) {
        this.json = json;
    }

    /** @param name id or slug */
    Publication named(String name) {
        return Identifiers.parse(name)
                .map(this::findById)
                .or(() -> find("slug", name).firstResultOptional())
                .orElseThrow(() -> new NameUnknown("publication", name));
    }

    Page<Publication> matching(PublicationQuery query) {
        return query.listing().page(getEntityManager(), json, query.page, PublicationQuery.SORTING, query.sort);
    }

    /** Those of these slugs that are there. */
    List<String> slugsAmong(Collection<String> slugs) {
        return find("select slug from Publication where slug in ?1", slugs)
                .project(String.class)
                .list();
    }

    /** By natural key. */
    Map<String, Publication> keyed(Collection<String> keys) {
        return find("naturalKey in ?1", keys).stream()
                .collect(Collectors.toMap(known -> known.draft().key(), Function.identity()));
    }

    /** Null is a key that nobody has. */
    void refuseKeyOfAnother(UUID id, String key) {
        find("naturalKey = ?1 and id <> ?2", key, id).firstResultOptional().ifPresent(other -> {
            throw new KeyTaken("publication", key, other.id());
        });
    }
}
