package org.filmscore.userreview.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.band.Bands;
import org.filmscore.service.revision.Revised;
import org.filmscore.userreview.user.User;

/** A user in the eyes of others. */
@Schema(
        description = "A user in the eyes of others: what they have said that is shown, counted.",
        requiredProperties = {
            "id",
            "name",
            "revision",
            "joinedAt",
            "ratingCount",
            "reviewCount",
            "ratings",
            "reviews",
            "helpfulVotes"
        })
record ProfileView(
        @Schema(description = "Opaque, until the user is erased.", examples = "01997f3c-7d10-7a52-b0c4-2e9d8c7b6a5f")
        String id,

        @Schema(description = "As they want to be shown.", examples = "Milo Trevanion")
        String name,

        @Schema(description = "Counts the names that the user has had, from 1.", examples = "1")
        long revision,

        @Schema(description = "When they said something for the first time.", examples = "2026-11-21T17:02:11.123Z")
        Instant joinedAt,

        @Schema(description = "Films rated, with a text or without.", minimum = "0", examples = "13")
        long ratingCount,

        @Schema(description = "Those of them that carry a text.", minimum = "0", examples = "5")
        long reviewCount,

        @Schema(
                description = "Mean of the ratings, to one decimal; absent where there are none.",
                minimum = "0",
                maximum = "10",
                examples = "6.8")
        BigDecimal meanRating,

        RatingsView ratings,

        ReviewsView reviews,

        @Schema(description = "How often others found what they wrote helpful.", minimum = "0", examples = "12")
        long helpfulVotes)
        implements Revised {

    static ProfileView of(User user, Statistics standing, Bands bands) {
        var ratings = standing.ratings();
        return new ProfileView(
                user.id().toString(),
                user.name(),
                user.revision(),
                user.memberSince(),
                ratings.count(),
                standing.reviews().count(),
                ratings.mean(),
                new RatingsView(ratings.counts(), DistributionView.of(ratings.by(bands))),
                new ReviewsView(DistributionView.of(standing.reviews().by(bands))),
                standing.helpfulVotes());
    }

    /** How the user rates. */
    @Schema(
            name = "RatingsOfUser",
            description = "All ratings of the user, with a text or without.",
            requiredProperties = {"histogram", "distribution"})
    record RatingsView(
            @Schema(
                    description = "How often each rating was given, from 0 to 10.",
                    minItems = 11,
                    maxItems = 11,
                    examples = "[1,0,1,0,1,0,1,2,2,3,2]")
            List<Long> histogram,

            DistributionView distribution) {}

    /** How the user rates what they also write of. */
    @Schema(
            name = "ReviewsOfUser",
            description = "The ratings of the user that carry a text.",
            requiredProperties = "distribution")
    record ReviewsView(DistributionView distribution) {}
}
