package org.filmscore.critic.profile;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filmscore.critic.profile.ProfileProblems.KeyTaken;
import org.filmscore.critic.profile.ProfileProblems.NameUnknown;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.service.paging.Listing;
import org.filmscore.service.paging.Page;

/** All publications, or all critics. */
public abstract class Profiles<P extends Profile<?>> implements PanacheRepositoryBase<P, UUID> {

    private final Class<P> type;
    private final String kind;
    private final ObjectMapper json;

    /** @param kind as problems call it, such as {@code critic} */
    protected Profiles(Class<P> type, String kind, ObjectMapper json) {
        this.type = type;
        this.kind = kind;
        this.json = json;
    }

    /** @param name id or slug */
    public P named(String name) {
        return Identifiers.parse(name)
                .map(this::findById)
                .or(() -> find("slug", name).firstResultOptional())
                .orElseThrow(() -> new NameUnknown(kind, name));
    }

    /**
     * @param q words of the name; null for all
     * @param narrowing applies further filters; the alias of what is listed is {@code p}
     */
    public Page<P> matching(String q, ProfileQuery query, Consumer<Listing<P>> narrowing) {
        var profiles = query.listing(type, q);
        narrowing.accept(profiles);
        return profiles.page(getEntityManager(), json, query.page, ProfileQuery.SORTING, query.sort);
    }

    String kind() {
        return kind;
    }

    /** Which of these slugs exist. */
    List<String> slugsAmong(Collection<String> slugs) {
        return find("slug in ?1", slugs).stream().map(Profile::slug).toList();
    }

    /** By natural key. */
    Map<String, P> keyed(Collection<String> keys) {
        return find("description.naturalKey in ?1", keys).stream()
                .collect(Collectors.toMap(known -> known.description().naturalKey(), Function.identity()));
    }

    /** @param key null matches nothing */
    void refuseKeyOfAnother(UUID id, String key) {
        find("description.naturalKey = ?1 and id <> ?2", key, id)
                .firstResultOptional()
                .ifPresent(other -> {
                    throw new KeyTaken(kind, key, other.id());
                });
    }
}
