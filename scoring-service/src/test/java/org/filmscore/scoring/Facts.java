package org.filmscore.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filmscore.events.CriticDescribed;
import org.filmscore.events.CriticReviewPublished;
import org.filmscore.events.CriticReviewRetracted;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.FilmWithdrawn;
import org.filmscore.events.PublicationDescribed;
import org.filmscore.events.UserReviewSubmitted;
import org.filmscore.events.UserReviewWithdrawn;

/** Events of the other services. An event that changes another one has the next revision. */
public final class Facts {

    private Facts() {}

    public static FilmPublished aFilm() {
        var film = UUID.randomUUID();
        return new FilmPublished(film, 1, "film-" + film, "A film", 2012, null, List.of());
    }

    public static FilmWithdrawn withdrawn(FilmPublished film) {
        return new FilmWithdrawn(film.filmId(), film.revision() + 1);
    }

    public static FilmPublished restored(FilmWithdrawn film) {
        return new FilmPublished(
                film.filmId(), film.revision() + 1, "film-" + film.filmId(), "A film", 2012, null, List.of());
    }

    public static PublicationDescribed aPublication(String weight) {
        var publication = UUID.randomUUID();
        return new PublicationDescribed(publication, 1, "paper-" + publication, "A paper", new BigDecimal(weight));
    }

    public static PublicationDescribed weighing(String weight, PublicationDescribed paper) {
        return new PublicationDescribed(
                paper.publicationId(), paper.revision() + 1, paper.slug(), paper.name(), new BigDecimal(weight));
    }

    public static CriticDescribed aCritic(String weight) {
        var critic = UUID.randomUUID();
        return new CriticDescribed(critic, 1, "critic-" + critic, "A critic", new BigDecimal(weight));
    }

    public static CriticDescribed weighing(String weight, CriticDescribed critic) {
        return new CriticDescribed(
                critic.criticId(), critic.revision() + 1, critic.slug(), critic.name(), new BigDecimal(weight));
    }

    public static Stream<CriticReviewPublished> fourCriticsGiving(int score, FilmPublished film) {
        return critics(4, score, film);
    }

    /** Each review is of another unknown publication, which therefore has the weight 1.00. */
    public static Stream<CriticReviewPublished> critics(int count, Integer score, FilmPublished film) {
        return Stream.generate(() -> review(score, film, UUID.randomUUID(), null))
                .limit(count);
    }

    public static CriticReviewPublished review(Integer score, FilmPublished film, PublicationDescribed paper) {
        return review(score, film, paper.publicationId(), null);
    }

    public static CriticReviewPublished review(Integer score, FilmPublished film, CriticDescribed critic) {
        return review(score, film, UUID.randomUUID(), critic.criticId());
    }

    public static CriticReviewPublished review(
            Integer score, FilmPublished film, PublicationDescribed paper, CriticDescribed critic) {
        return review(score, film, paper.publicationId(), critic.criticId());
    }

    private static CriticReviewPublished review(Integer score, FilmPublished film, UUID paper, UUID critic) {
        var grade = score == null ? null : score + "/100";
        return new CriticReviewPublished(
                UUID.randomUUID(), 1, film.filmId(), paper, critic, grade, score, "of 100", null);
    }

    public static CriticReviewRetracted retracted(CriticReviewPublished review) {
        return new CriticReviewRetracted(review.reviewId(), review.revision() + 1, review.filmId());
    }

    public static UserReviewSubmitted rating(int rating, FilmPublished film) {
        return new UserReviewSubmitted(UUID.randomUUID(), 1, film.filmId(), rating, false);
    }

    public static UserReviewSubmitted written(UserReviewSubmitted rating) {
        return new UserReviewSubmitted(
                rating.reviewId(), rating.revision() + 1, rating.filmId(), rating.rating(), true);
    }

    public static UserReviewSubmitted changedTo(int rating, UserReviewSubmitted before) {
        return new UserReviewSubmitted(
                before.reviewId(), before.revision() + 1, before.filmId(), rating, before.written());
    }

    public static UserReviewWithdrawn withdrawn(UserReviewSubmitted rating) {
        return new UserReviewWithdrawn(rating.reviewId(), rating.revision() + 1, rating.filmId());
    }

    public static Stream<UserReviewSubmitted> ratings(FilmPublished film, int... ratings) {
        return IntStream.of(ratings).mapToObj(rating -> rating(rating, film));
    }
}
