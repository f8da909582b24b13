package org.filmscore.critic.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.filmscore.critic.profile.KeyTaken;
import org.filmscore.critic.profile.NameUnknown;
import org.filmscore.critic.profile.Naming;
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
        return Naming.id(name)
                .map(this::findById)
                .or(() -> find("slug", name).firstResultOptional())
                .orElseThrow(() -> new NameUnknown("publication", name));
    }

    Page<Publication> matching(PublicationQuery query) {
        return query.listing().page(getEntityManager(), json, query.page, PublicationQuery.SORTING, query.sort);
    }

    boolean hasSlug(String slug) {
        return count("slug", slug) > 0;
    }

    /** Null is a key that nobody has. */
    void refuseKeyOfAnother(UUID id, String key) {
        find("naturalKey = ?1 and id <> ?2", key, id).firstResultOptional().ifPresent(other -> {
            throw new KeyTaken("publication", key, other.id());
        });
    }
}
