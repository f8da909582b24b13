package org.filmscore.scoring.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The scores of a film as readers see them.
 *
 * @param version counts the changes of these scores, from 1
 * @param asOf when the latest change happened that these scores take in
 */
record ScoreView(
        String filmId, String slug, long version, Instant asOf, MetascoreView metascore, UserScoreView userScore) {

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

    /**
     * What critics make of the film.
     *
     * @param value 0..100, a whole number; absent while TBD, and so are label and band
     * @param reviewCount critic reviews that are listed
     * @param scoredCount those that count: with a score and a weight
     * @param neededCount how many are missing to the quorum
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MetascoreView(
            Status status,
            @Schema(minimum = "0", maximum = "100") Integer value,
            int max,
            String label,
            Band band,
            boolean mustSee,
            long reviewCount,
            long scoredCount,
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

    /**
     * What viewers make of the film.
     *
     * @param value 0.0..10.0 with one decimal; absent while TBD, and so are label and band
     * @param ratingCount user ratings, with text or without
     * @param reviewCount those of them with text
     * @param neededCount how many are missing to the quorum
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UserScoreView(
            Status status,
            @Schema(minimum = "0", maximum = "10") BigDecimal value,
            int max,
            String label,
            Band band,
            long ratingCount,
            long reviewCount,
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

    /**
     * All user ratings.
     *
     * @param histogram how many gave each rating; the index is the rating, 0..10
     */
    record RatingsView(List<Long> histogram, DistributionView distribution) {}

    /** The user ratings with text alone. */
    record ReviewsView(DistributionView distribution) {}

    /** How many are in each band; the percentages add up to 100, or to 0 where there are none. */
    record DistributionView(BandView positive, BandView mixed, BandView negative) {

        static DistributionView of(Distribution distribution) {
            return new DistributionView(
                    BandView.of(distribution, Band.POSITIVE),
                    BandView.of(distribution, Band.MIXED),
                    BandView.of(distribution, Band.NEGATIVE));
        }
    }

    /** One band. */
    record BandView(long count, int percent) {

        static BandView of(Distribution distribution, Band band) {
            return new BandView(distribution.count(band), distribution.percent(band));
        }
    }

    /** Whether an aggregate has reached its quorum. */
    enum Status {
        SCORED,
        TBD
    }
}
