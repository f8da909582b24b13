package org.filmscore.critic.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.critic.conversion.Bands;
import org.filmscore.critic.profile.Naming;
import org.filmscore.film.KnownFilms;
import org.filmscore.service.paging.Page;

/** All critic reviews, retracted or not. */
@ApplicationScoped
class CriticReviews implements PanacheRepositoryBase<CriticReview, UUID> {

    private final KnownFilms films;
    private final Bands bands;
    private final ObjectMapper json;

    CriticReviews(KnownFilms films, Bands bands, ObjectMapper json) {
        this.films = films;
        this.bands = bands;
        this.json = json;
    }

    /** A review that readers can see: neither it nor its film is taken back. */
    CriticReview shown(String id) {
        var review = Naming.id(id)
                .flatMap(this::findByIdOptional)
                .filter(found -> !found.isRetracted())
                .orElseThrow(() -> new CriticReviewNotFound(id));
        films.named(review.filmId().toString());
        return review;
    }

    /** @param film id or slug */
    Page<CriticReview> of(String film, CriticReviewQuery query) {
        return query.listing(films.named(film).id(), bands)
                .page(getEntityManager(), json, query.page, CriticReviewQuery.SORTING, query.order());
    }

    /** @param critic null is one as well */
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
}
