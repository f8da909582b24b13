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
import org.filmscore.critic.review.IncomingReview.Key;
import org.filmscore.filmcopy.KnownFilms;
import org.filmscore.service.band.Bands;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.service.paging.Page;
import org.hibernate.Session;

/** All critic reviews, retracted or not. */
@ApplicationScoped
class CriticReviews implements PanacheRepositoryBase<CriticReview, UUID> {

    private static final String UNDER = """
            SELECT r.* FROM unnest(?1, ?2, ?3) AS named (film, publication, critic)
            JOIN critic_reviews r ON r.film_id = named.film AND r.publication_id = named.publication
                AND r.critic_id IS NOT DISTINCT FROM named.critic
            WHERE NOT r.retracted
            """;

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
        var review = Identifiers.parse(id)
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

    /** What there is under these keys. */
    Map<Key, CriticReview> under(List<Key> keys) {
        return session()
                .createNativeQuery(UNDER, CriticReview.class)
                .setParameter(1, keys.stream().map(Key::filmId).toArray(UUID[]::new))
                .setParameter(2, keys.stream().map(Key::publicationId).toArray(UUID[]::new))
                .setParameter(3, keys.stream().map(Key::criticId).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Key::of, Function.identity()));
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
