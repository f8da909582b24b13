package org.filmscore.critic.critic;

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

/** All critics. */
@ApplicationScoped
public class Critics implements PanacheRepositoryBase<Critic, UUID> {

    private final ObjectMapper json;

    Critics(ObjectMapper json) {
        this.json = json;
    }

    /** @param name id or slug */
    Critic named(String name) {
        return Identifiers.parse(name)
                .map(this::findById)
                .or(() -> find("slug", name).firstResultOptional())
                .orElseThrow(() -> new NameUnknown("critic", name));
    }

    Page<Critic> matching(CriticQuery query) {
        return query.listing().page(getEntityManager(), json, query.page, CriticQuery.SORTING, query.sort);
    }

    /** Those of these slugs that are there. */
    List<String> slugsAmong(Collection<String> slugs) {
        return find("select slug from Critic where slug in ?1", slugs)
                .project(String.class)
                .list();
    }

    /** By natural key. */
    Map<String, Critic> keyed(Collection<String> keys) {
        return find("naturalKey in ?1", keys).stream()
                .collect(Collectors.toMap(known -> known.draft().key(), Function.identity()));
    }

    /** Null is a key that nobody has. */
    void refuseKeyOfAnother(UUID id, String key) {
        find("naturalKey = ?1 and id <> ?2", key, id).firstResultOptional().ifPresent(other -> {
            throw new KeyTaken("critic", key, other.id());
        });
    }
}
