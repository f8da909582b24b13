package org.filmscore.userreview.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.band.Bands;
import org.filmscore.service.band.DistributionView;
import org.filmscore.service.revision.Revised;
import org.filmscore.userreview.user.User;

/** A user as others see them. */
@Schema(
        description = "A user as others see them, with statistics of the ratings and reviews that readers see.",
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
        @Schema(
                description = "Opaque id of the user; it stays the same until the user is erased.",
                examples = "01997f3c-7d10-7a52-b0c4-2e9d8c7b6a5f")
        String id,

        @Schema(description = "The display name.", examples = "Milo Trevanion")
        String name,

        @Schema(description = "Counts the display names of the user, from 1.", examples = "1")
        long revision,

        @Schema(
                description = "Time of the first rating, vote, report or decision.",
                examples = "2026-11-21T17:02:11.123Z")
        Instant joinedAt,

        @Schema(description = "Ratings, with a text or without.", minimum = "0", examples = "13")
        long ratingCount,

        @Schema(description = "Ratings with a text.", minimum = "0", examples = "5")
        long reviewCount,

        @Schema(
                description = "Mean of the ratings, to one decimal; absent without ratings.",
                minimum = "0",
                maximum = "10",
                examples = "6.8")
        BigDecimal meanRating,

        RatingsView ratings,

        ReviewsView reviews,

        @Schema(description = "Helpful votes of others on the reviews.", minimum = "0", examples = "12")
        long helpfulVotes)
        implements Revised {

    static ProfileView of(User user, UserStatistics statistics, Bands bands) {
        var ratings = statistics.ratings();
        return new ProfileView(
                user.id().toString(),
                user.name(),
                user.revision(),
                user.memberSince(),
                ratings.count(),
                statistics.reviews().count(),
                statistics.meanRating(),
                new RatingsView(ratings.counts(), DistributionView.of(ratings.distribution(bands))),
                new ReviewsView(DistributionView.of(statistics.reviews().distribution(bands))),
                statistics.helpfulVotes());
    }

    /** Statistics of all ratings. */
    @Schema(
            name = "RatingsOfUser",
            description = "Statistics of all ratings, with a text or without.",
            requiredProperties = {"histogram", "distribution"})
    record RatingsView(
            @Schema(
                    description = "Number of ratings of each value, from 0 to 10.",
                    minItems = 11,
                    maxItems = 11,
                    examples = "[1,0,1,0,1,0,1,2,2,3,2]")
            List<Long> histogram,

            DistributionView distribution) {}

    /** Statistics of the ratings with a text. */
    @Schema(
            name = "ReviewsOfUser",
            description = "Statistics of the ratings with a text.",
            requiredProperties = "distribution")
    record ReviewsView(DistributionView distribution) {}
}
