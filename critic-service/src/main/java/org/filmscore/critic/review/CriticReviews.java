package org.filmscore.critic.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filmscore.critic.review.CriticReviewProblems.CriticReviewNotFound;
import org.filmscore.critic.review.content.IncomingReview.Key;
import org.filmscore.critic.review.content.ReviewIds;
import org.filmscore.filmcopy.KnownFilms;
import org.filmscore.service.band.Bands;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.service.paging.Page;

/** All critic reviews, retracted or not. */
@ApplicationScoped
class CriticReviews implements PanacheRepositoryBase<CriticReview, UUID> {

    private static final String NOT_RETRACTED = "(SELECT * FROM critic_reviews WHERE NOT retracted)";

    private final KnownFilms films;
    private final ReviewIds ids;
    private final Bands bands;
    private final ObjectMapper json;

    CriticReviews(KnownFilms films, ReviewIds ids, Bands bands, ObjectMapper json) {
        this.films = films;
        this.ids = ids;
        this.bands = bands;
        this.json = json;
    }

    /** A review that readers can see: it is not retracted, and its film is not withdrawn. */
    CriticReview shown(String id) {
        var review = named(id);
        if (review.isRetracted()) {
            throw new CriticReviewNotFound(id);
        }
        films.named(review.filmId().toString());
        return review;
    }

    /** A review, retracted or not. */
    CriticReview named(String id) {
        return Identifiers.parse(id).flatMap(this::findByIdOptional).orElseThrow(() -> new CriticReviewNotFound(id));
    }

    /** @param film id or slug */
    Page<CriticReview> of(String film, CriticReviewQuery query) {
        return query.listing(films.named(film).id(), bands)
                .page(getEntityManager(), json, query.page, CriticReviewQuery.SORTING, query.order());
    }

    /** @param critic null counts as one critic */
    Optional<CriticReview> otherThan(CriticReview review, UUID publication, UUID critic) {
        return find(
                        "filmId = ?1 and publication.id = ?2 and critic.id is not distinct from ?3"
                                + " and id <> ?4 and not retracted",
                        review.filmId(),
                        publication,
                        critic,
                        review.id())
                .firstResultOptional();
    }

    /** Those of these keys that exist. */
    Map<Key, CriticReview> withKeys(List<Key> keys) {
        flush();
        return find("id in ?1", ids.in(NOT_RETRACTED, keys)).stream()
                .collect(Collectors.toMap(CriticReview::key, Function.identity()));
    }
}
