package org.filmscore.scoring.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scores of a film as readers see them. */
@Schema(
        name = "FilmScore",
        description = "The scores of a film as readers see them.",
        requiredProperties = {"filmId", "slug", "version", "asOf", "metascore", "userScore"})
record ScoreView(
        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(description = "Names the film in addresses, as its id does.", examples = "wont-back-down-2012")
        String slug,

        @Schema(description = "Counts the changes of these scores, from 1.", examples = "61")
        long version,

        @Schema(
                description = "When the latest change happened that these scores take in.",
                examples = "2026-11-21T17:02:11.123Z")
        Instant asOf,

        MetascoreView metascore,
        UserScoreView userScore) {

    static ScoreView of(ShownScore shown) {
        var score = shown.score();
        return new ScoreView(
                score.filmId().toString(),
                shown.slug(),
                score.version(),
                score.asOf(),
                MetascoreView.of(score.metascore()),
                UserScoreView.of(score.userScore()));
    }

    /** What critics make of the film. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            description = "What critics make of a film.",
            requiredProperties = {
                "status",
                "max",
                "mustSee",
                "reviewCount",
                "scoredCount",
                "neededCount",
                "distribution"
            })
    record MetascoreView(
            Status status,

            @Schema(
                    description = "The weighted mean, a whole number; absent while TBD.",
                    minimum = "0",
                    maximum = "100",
                    examples = "42")
            Integer value,

            @Schema(description = "The best there can be.", examples = "100")
            int max,

            @Schema(description = "The value in words; absent while TBD.", examples = "Mixed or average reviews")
            String label,

            @Schema(description = BAND_OF_VALUE, examples = "MIXED")
            Band band,

            @Schema(
                    description = "Whether enough critics praise it highly: 81 or more from at least 15.",
                    examples = "false")
            boolean mustSee,

            @Schema(description = "Critic reviews that are listed.", examples = "36")
            long reviewCount,

            @Schema(description = "Those of them that count: with a score and a weight.", examples = "34")
            long scoredCount,

            @Schema(description = "How many more must count before there is a value.", examples = "0")
            long neededCount,

            DistributionView distribution) {

        static MetascoreView of(Metascore metascore) {
            var scored = metascore.verdict() instanceof Verdict.Scored reached ? reached : null;
            return new MetascoreView(
                    scored == null ? Status.TBD : Status.SCORED,
                    scored == null ? null : scored.score(),
                    100,
                    scored == null ? null : scored.label(),
                    scored == null ? null : scored.band(),
                    metascore.mustSee(),
                    metascore.reviewCount(),
                    metascore.scoredCount(),
                    metascore.verdict().neededCount(),
                    DistributionView.of(metascore.distribution()));
        }
    }

    /** What viewers make of the film. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            description = "What viewers make of a film.",
            requiredProperties = {"status", "max", "ratingCount", "reviewCount", "neededCount", "ratings", "reviews"})
    record UserScoreView(
            Status status,

            @Schema(
                    description = "The mean, with one decimal; absent while TBD.",
                    minimum = "0",
                    maximum = "10",
                    examples = "6.8")
            BigDecimal value,

            @Schema(description = "The best there can be.", examples = "10")
            int max,

            @Schema(description = "The value in words; absent while TBD.", examples = "Generally favorable reviews")
            String label,

            @Schema(description = BAND_OF_VALUE, examples = "POSITIVE")
            Band band,

            @Schema(description = "User ratings, with a text or without.", examples = "13")
            long ratingCount,

            @Schema(description = "Those of them that carry a text.", examples = "5")
            long reviewCount,

            @Schema(description = "How many more ratings are needed before there is a value.", examples = "0")
            long neededCount,

            RatingsView ratings,
            ReviewsView reviews) {

        static UserScoreView of(UserScore users) {
            var scored = users.verdict() instanceof Verdict.Scored reached ? reached : null;
            return new UserScoreView(
                    scored == null ? Status.TBD : Status.SCORED,
                    scored == null ? null : scored.outOfTen(),
                    10,
                    scored == null ? null : scored.label(),
                    scored == null ? null : scored.band(),
                    users.ratingCount(),
                    users.reviewCount(),
                    users.verdict().neededCount(),
                    new RatingsView(users.ratings().counts(), DistributionView.of(users.ratingDistribution())),
                    new ReviewsView(DistributionView.of(users.reviewDistribution())));
        }
    }

    /** All user ratings. */
    @Schema(description = "All user ratings.", requiredProperties = "distribution")
    record RatingsView(
            @Schema(
                    description = "How many gave each rating; the index is the rating, 0..10.",
                    minItems = 11,
                    maxItems = 11,
                    examples = "[1, 0, 1, 0, 1, 0, 1, 2, 2, 3, 2]")
            List<Long> histogram,

            DistributionView distribution) {}

    /** The user ratings with text alone. */
    @Schema(description = "The user ratings with a text alone.", requiredProperties = "distribution")
    record ReviewsView(DistributionView distribution) {}

    /** How many are in each band; the percentages add up to 100, or to 0 where there are none. */
    @Schema(
            description = "How many are in each band; the percentages add up to 100, or to 0 where there are none.",
            requiredProperties = {"positive", "mixed", "negative"})
    record DistributionView(BandView positive, BandView mixed, BandView negative) {

        static DistributionView of(Distribution distribution) {
            return new DistributionView(
                    BandView.of(distribution, Band.POSITIVE),
                    BandView.of(distribution, Band.MIXED),
                    BandView.of(distribution, Band.NEGATIVE));
        }
    }

    /** One band. */
    @Schema(
            name = "Share",
            description = "What falls into one band.",
            requiredProperties = {"count", "percent"})
    record BandView(
            @Schema(description = "How many.", minimum = "0", examples = "9")
            long count,

            @Schema(description = "Of a hundred, a whole number.", minimum = "0", maximum = "100", examples = "69")
            int percent) {

        static BandView of(Distribution distribution, Band band) {
            return new BandView(distribution.count(band), distribution.percent(band));
        }
    }

    private static final String BAND_OF_VALUE = "How the value is received; absent while TBD.";

    /** Whether an aggregate has reached its quorum. */
    @Schema(
            name = "ScoreStatus",
            description = "TBD while there are too few scores to show a value.",
            examples = "SCORED")
    enum Status {
        SCORED,
        TBD
    }
}
