package org.filmscore.userreview.review;

import java.time.Instant;
import org.filmscore.service.revision.Revised;
import org.filmscore.userreview.band.Band;
import org.filmscore.userreview.band.Bands;

/**
 * A user review as readers see it, in full.
 *
 * @param rating 0..10
 * @param text absent where the user only rated
 * @param language absent where the user did not say
 */
record UserReviewView(
        String id,
        String filmId,
        long revision,
        UserView user,
        int rating,
        Band band,
        String headline,
        String text,
        boolean spoiler,
        String language,
        Instant writtenAt,
        Instant changedAt)
        implements Revised {

    static UserReviewView of(UserReview review, Bands bands) {
        var opinion = review.opinion();
        return new UserReviewView(
                review.id().toString(),
                review.filmId().toString(),
                review.revision(),
                new UserView(review.author().name()),
                opinion.rating(),
                bands.of(opinion.rating()),
                opinion.headline(),
                opinion.text(),
                opinion.spoiler(),
                opinion.language(),
                review.writtenAt(),
                review.changedAt());
    }

    /** The author as others may know them: the subject of their tokens stays with us. */
    record UserView(String name) {}
}
