package org.filmscore.critic.review.parked;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.filmscore.critic.review.IncomingReview;
import org.filmscore.critic.review.IncomingReview.Key;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.service.paging.Page;
import org.hibernate.Session;

/** All reviews that are parked. */
@ApplicationScoped
class ParkedReviews implements PanacheRepositoryBase<ParkedReview, UUID> {

    private static final String UNDER = """
            SELECT p.* FROM unnest(?1, ?2, ?3) AS named (film, publication, critic)
            JOIN parked_reviews p ON p.film_id = named.film AND p.publication_id = named.publication
                AND p.critic_id IS NOT DISTINCT FROM named.critic
            """;

    private final ObjectMapper json;

    ParkedReviews(ObjectMapper json) {
        this.json = json;
    }

    ParkedReview named(String id) {
        return Identifiers.parse(id).flatMap(this::findByIdOptional).orElseThrow(() -> new ParkedReviewNotFound(id));
    }

    Page<ParkedReview> matching(ParkedReviewQuery query) {
        return query.listing().page(getEntityManager(), json, query.page, ParkedReviewQuery.SORTING, query.sort);
    }

    /** What is parked under the keys of these reviews. */
    Map<Key, ParkedReview> under(Collection<IncomingReview> reviews) {
        var keys = reviews.stream().map(IncomingReview::key).toList();
        var found = new HashMap<Key, ParkedReview>();
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(UNDER, ParkedReview.class)
                .setParameter(1, keys.stream().map(Key::filmId).toArray(UUID[]::new))
                .setParameter(2, keys.stream().map(Key::publicationId).toArray(UUID[]::new))
                .setParameter(3, keys.stream().map(Key::criticId).toArray(UUID[]::new))
                .getResultStream()
                .forEach(parked -> found.put(parked.review().key(), parked));
        return found;
    }
}
