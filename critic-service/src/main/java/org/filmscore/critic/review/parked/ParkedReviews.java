package org.filmscore.critic.review.parked;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filmscore.critic.review.content.IncomingReview;
import org.filmscore.critic.review.content.IncomingReview.Key;
import org.filmscore.critic.review.content.ReviewIds;
import org.filmscore.critic.review.parked.ParkedReviewProblems.ParkedReviewNotFound;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.service.paging.Page;

/** All parked reviews. */
@ApplicationScoped
class ParkedReviews implements PanacheRepositoryBase<ParkedReview, UUID> {

    private final ReviewIds ids;
    private final ObjectMapper json;

    ParkedReviews(ReviewIds ids, ObjectMapper json) {
        this.ids = ids;
        this.json = json;
    }

    ParkedReview named(String id) {
        return find(id).orElseThrow(() -> new ParkedReviewNotFound(id));
    }

    /**
     * Empty if it is released or dropped.
     *
     * @throws ParkedReviewNotFound for text that is no id
     */
    Optional<ParkedReview> find(String id) {
        return findByIdOptional(Identifiers.parse(id).orElseThrow(() -> new ParkedReviewNotFound(id)));
    }

    Page<ParkedReview> matching(ParkedReviewQuery query) {
        return query.listing().page(getEntityManager(), json, query.page, ParkedReviewQuery.SORTING, query.sort);
    }

    /** The parked reviews with the keys of these. */
    Map<Key, ParkedReview> withKeysOf(Collection<IncomingReview> reviews) {
        flush();
        var keys = reviews.stream().map(IncomingReview::key).toList();
        return find("id in ?1", ids.in("parked_reviews", keys)).stream()
                .collect(Collectors.toMap(parked -> parked.review().key(), Function.identity()));
    }
}
