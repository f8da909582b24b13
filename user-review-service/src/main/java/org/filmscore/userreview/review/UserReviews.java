package org.filmscore.userreview.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.filmscore.filmcopy.KnownFilms;
import org.filmscore.service.band.Bands;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.service.paging.Page;

/** Reviews as readers see them: none that is withdrawn or hidden, or of a withdrawn film. Authors see their hidden ones. */
@ApplicationScoped
public class UserReviews implements PanacheRepositoryBase<UserReview, UUID> {

    private static final String COUNTS =
            "select count(*), count(r.opinion.text) from UserReview r where r.filmId = ?1 and not r.withdrawn and r.hiding.hiddenAt is null";
    private static final String BY_SUBJECT =
            "filmId = ?1 and not withdrawn and author.id = (select u.id from User u where u.subject = ?2)";

    private final KnownFilms films;
    private final Bands bands;
    private final ObjectMapper json;

    UserReviews(KnownFilms films, Bands bands, ObjectMapper json) {
        this.films = films;
        this.bands = bands;
        this.json = json;
    }

    /** @param film id or slug */
    public UserReview by(String subject, String film) {
        return find(BY_SUBJECT, films.named(film).id(), subject)
                .firstResultOptional()
                .orElseThrow(() -> new UserReviewNotFound("You have not rated the film " + film));
    }

    /**
     * For moderators: also finds hidden reviews and reviews of withdrawn films.
     *
     * @param name id of a review
     * @throws UserReviewNotFound also where it is withdrawn
     */
    public UserReview moderated(String name) {
        return Identifiers.parse(name)
                .flatMap(this::findByIdOptional)
                .filter(review -> !review.isWithdrawn())
                .orElseThrow(() -> UserReviewNotFound.named(name));
    }

    /** All reviews of a user for that user, oldest first: hidden ones and those of withdrawn films too. */
    public List<UserReview> by(UUID user) {
        return list("author.id = ?1 and not withdrawn order by writtenAt, id", user);
    }

    /**
     * @param name id of a review that readers see
     * @throws UserReviewNotFound where readers do not see it
     */
    public UserReview shown(String name) {
        return Identifiers.parse(name)
                .flatMap(this::findByIdOptional)
                .filter(review -> review.isShown() && films.shows(review.filmId()))
                .orElseThrow(() -> UserReviewNotFound.named(name));
    }

    /** @param film id or slug */
    Page<UserReview> of(String film, UserReviewQuery query) {
        return query.listing(films.named(film).id(), bands)
                .page(getEntityManager(), json, query.page, UserReviewQuery.SORTING, query.sort);
    }

    /** @param film id or slug */
    UserReviewPage.Counts countsOf(String film) {
        return getEntityManager()
                .createQuery(COUNTS, UserReviewPage.Counts.class)
                .setParameter(1, films.named(film).id())
                .getSingleResult();
    }
}
