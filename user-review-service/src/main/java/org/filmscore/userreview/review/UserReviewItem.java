package org.filmscore.userreview.review;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.userreview.band.Band;
import org.filmscore.userreview.band.Bands;
import org.filmscore.userreview.review.UserReviewView.UserView;
import org.filmscore.userreview.text.Excerpt;

/**
 * A user review as an item of a list.
 *
 * @param rating 0..10
 * @param excerpt the beginning of the text, absent where the user only rated
 * @param truncated whether the text goes on after the excerpt
 */
record UserReviewItem(
        String id,
        UserView user,
        int rating,
        Band band,
        String headline,
        @Schema(maxLength = 300) String excerpt,
        boolean truncated,
        boolean spoiler,
        String language,
        Instant writtenAt) {

    static UserReviewItem of(UserReview review, Bands bands) {
        var opinion = review.opinion();
        var excerpt = opinion.isWritten() ? Excerpt.of(opinion.text()) : new Excerpt(null, false);
        return new UserReviewItem(
                review.id().toString(),
                new UserView(review.author().name()),
                opinion.rating(),
                bands.of(opinion.rating()),
                opinion.headline(),
                excerpt.text(),
                excerpt.truncated(),
                opinion.spoiler(),
                opinion.language(),
                review.writtenAt());
    }
}
