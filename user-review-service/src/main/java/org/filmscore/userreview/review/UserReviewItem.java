package org.filmscore.userreview.review;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.Bands;
import org.filmscore.userreview.review.UserReviewView.UserView;
import org.filmscore.userreview.review.UserReviewView.VotesView;

/** A user review in a list. */
@Schema(
        description = "A user rating or review in a list, with the beginning of its text.",
        requiredProperties = {"id", "user", "rating", "band", "truncated", "spoiler", "votes", "writtenAt"})
record UserReviewItem(
        @Schema(description = "Opaque id of the review.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
        String id,

        UserView user,

        @Schema(description = "Whole points; 10 is the best.", minimum = "0", maximum = "10", examples = "8")
        int rating,

        @Schema(examples = "POSITIVE") Band band,

        @Schema(description = "Absent where the author gave none.", examples = "Viola Davis")
        String headline,

        @Schema(
                maxLength = 300,
                description = "The beginning of the text; absent on a rating without a text.",
                examples = "She does more with a pause at a kitchen table than the script does with a rally.")
        String excerpt,

        @Schema(description = "Whether the text is longer than the excerpt.", examples = "false")
        boolean truncated,

        @Schema(description = "Whether the text gives the plot away.", examples = "false")
        boolean spoiler,

        @Schema(
                description = "Language of the text, as a BCP 47 tag; absent where the author gave none.",
                examples = "en")
        String language,

        VotesView votes,

        @Schema(
                description = "Time of the first rating of the film by this user.",
                examples = "2026-11-21T17:02:11.123Z")
        Instant writtenAt) {

    static UserReviewItem of(UserReview review, Bands bands) {
        var opinion = review.opinion();
        var excerpt = opinion.isWritten() ? Excerpt.of(opinion.text()) : new Excerpt(null, false);
        return new UserReviewItem(
                review.id().toString(),
                UserView.of(review.author()),
                opinion.rating(),
                bands.ofRating(opinion.rating()),
                opinion.headline(),
                excerpt.text(),
                excerpt.truncated(),
                opinion.spoiler(),
                opinion.language(),
                VotesView.of(review.votes()),
                review.writtenAt());
    }
}
