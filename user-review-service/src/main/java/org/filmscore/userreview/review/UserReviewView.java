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
        @Schema(description = "Opaque, and the same for ever.", examples = "01997f3c-9c55-7b21-8e77-6f5e4d3c2b1a")
        String id,

        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(description = "Counts the changes of the review, from 1.", examples = "1")
        long revision,

        UserView user,

        @Schema(description = "Whole points, of which 10 is the best.", minimum = "0", maximum = "10", examples = "8")
        int rating,

        @Schema(examples = "POSITIVE") Band band,

        @Schema(description = "Absent where the user gave none.", examples = "Viola Davis")
        String headline,

        @Schema(
                description = "Plain text, as it was sent; absent where the user only rated.",
                examples = "She does more with a pause at a kitchen table than the script does with a rally.")
        String text,

        @Schema(description = "Whether the text gives the plot away.", examples = "false")
        boolean spoiler,

        @Schema(
                description = "What it is written in, as a BCP 47 tag; absent where the user did not say.",
                examples = "en")
        String language,

        VoteCounts votes,

        HidingView hidden,

        @Schema(description = "When the film was first rated by the user.", examples = "2026-11-21T17:02:11.123Z")
        Instant writtenAt,

        @Schema(description = "When the review was last changed.", examples = "2026-11-21T17:02:11.123Z")
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
                review.votes(),
                HidingView.of(review.hiding()),
                review.writtenAt(),
                review.changedAt());
    }

    /** There in what authors and moderators read of a review that is hidden. */
    @Schema(
            name = "Hiding",
            description = "There where moderators have hidden the review: nobody sees it but they and its author.",
            requiredProperties = {"reason", "hiddenAt"})
    record HidingView(
            @Schema(description = "As the moderator gave it.", examples = "Insults the cast.")
            String reason,

            @Schema(description = "Since when it is hidden.", examples = "2026-11-21T18:30:00Z")
            Instant hiddenAt) {

        static HidingView of(Hiding hiding) {
            return hiding == null ? null : new HidingView(hiding.hiddenReason(), hiding.hiddenAt());
        }
    }

    /** The author as others may know them: the subject of their tokens stays with us. */
    @Schema(
            name = "Author",
            description = "Who wrote it, as others may know them.",
            requiredProperties = {"id", "name"})
    record UserView(
            @Schema(description = "Opaque; leads to the profile.", examples = "01997f3c-7d10-7a52-b0c4-2e9d8c7b6a5f")
            String id,

            @Schema(description = "As they want to be shown.", examples = "Milo Trevanion")
            String name) {

        static UserView of(UserReview.Author author) {
            return new UserView(author.id().toString(), author.name());
        }
    }
}
