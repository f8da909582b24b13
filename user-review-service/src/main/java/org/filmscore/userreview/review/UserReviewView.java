package org.filmscore.userreview.review;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.Bands;
import org.filmscore.service.revision.Revised;

/** A user review as readers see it, in full. */
@Schema(
        description = "A user review as readers see it, in full.",
        requiredProperties = {
            "id",
            "filmId",
            "revision",
            "user",
            "rating",
            "band",
            "spoiler",
            "votes",
            "writtenAt",
            "changedAt"
        })
public record UserReviewView(
        @Schema(
                description = "Opaque id of the review; it never changes.",
                examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
        String id,

        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(description = "Counts the changes of the review, from 1.", examples = "1")
        long revision,

        UserView user,

        @Schema(description = "Whole points; 10 is the best.", minimum = "0", maximum = "10", examples = "8")
        int rating,

        @Schema(examples = "POSITIVE") Band band,

        @Schema(description = "Absent where the author gave none.", examples = "Viola Davis")
        String headline,

        @Schema(
                description = "Plain text, as it was sent; absent on a rating without a text.",
                examples = "She does more with a pause at a kitchen table than the script does with a rally.")
        String text,

        @Schema(description = "Whether the text gives the plot away.", examples = "false")
        boolean spoiler,

        @Schema(
                description = "Language of the text, as a BCP 47 tag; absent where the author gave none.",
                examples = "en")
        String language,

        VotesView votes,

        HidingView hidden,

        @Schema(
                description = "Time of the first rating of the film by this user.",
                examples = "2026-11-21T17:02:11.123Z")
        Instant writtenAt,

        @Schema(description = "Time of the last change.", examples = "2026-11-21T17:02:11.123Z")
        Instant changedAt)
        implements Revised {

    public static UserReviewView of(UserReview review, Bands bands) {
        var opinion = review.opinion();
        return new UserReviewView(
                review.id().toString(),
                review.filmId().toString(),
                review.revision(),
                UserView.of(review.author()),
                opinion.rating(),
                bands.ofRating(opinion.rating()),
                opinion.headline(),
                opinion.text(),
                opinion.spoiler(),
                opinion.language(),
                VotesView.of(review.votes()),
                HidingView.of(review.hiding()),
                review.writtenAt(),
                review.changedAt());
    }

    /** Why a review is hidden; only its author and moderators see it. */
    @Schema(
            name = "Hiding",
            description = "Present where moderators have hidden the review; only they and its author see it.",
            requiredProperties = {"reason", "hiddenAt"})
    record HidingView(
            @Schema(description = "The reason that the moderator gave.", examples = "Insults the cast.")
            String reason,

            @Schema(description = "Time of the decision.", examples = "2026-11-21T18:30:00Z")
            Instant hiddenAt) {

        static HidingView of(UserReview.Hiding hiding) {
            return hiding == null ? null : new HidingView(hiding.hiddenReason(), hiding.hiddenAt());
        }
    }

    /** The author as others see them, without the subject of their tokens. */
    @Schema(
            name = "Author",
            description = "The author as others see them.",
            requiredProperties = {"id", "name"})
    record UserView(
            @Schema(description = "Opaque id of the user.", examples = "01997f3c-7d10-7a52-b0c4-2e9d8c7b6a5f")
            String id,

            @Schema(description = "The display name that the user has now.", examples = "Milo Trevanion")
            String name) {

        static UserView of(UserReview.Author author) {
            return new UserView(author.id().toString(), author.name());
        }
    }

    /** The votes on a review. */
    @Schema(
            name = "VoteCounts",
            description =
                    "How many users find the review helpful, and how many do not; both 0 on a rating without a text.",
            requiredProperties = {"helpful", "unhelpful"})
    record VotesView(
            @Schema(description = "Users who find it helpful.", minimum = "0", examples = "12")
            int helpful,

            @Schema(description = "Users who do not.", minimum = "0", examples = "3")
            int unhelpful) {

        static VotesView of(UserReview.VoteCounts votes) {
            return new VotesView(votes.helpful(), votes.unhelpful());
        }
    }
}
