package org.filmscore.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.filmscore.scoring.rule.Reviewing.critics;
import static org.filmscore.scoring.rule.Reviewing.metascoreOf;
import static org.filmscore.scoring.rule.Reviewing.scored;

import java.util.List;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.Bands;
import org.filmscore.service.band.Distribution;
import org.filmscore.service.band.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringRulesTest {
    private static final Bands BANDS = new Bands(40, 61);
    private static final List<Label> LABELS =
            List.of(new Label(61, "Good"), new Label(40, "Mixed"), new Label(0, "Bad"));
    private static final MustSee MUST_SEE = new MustSee(81, 15);

    @ParameterizedTest
    @CsvSource({
        "100, Universal acclaim,             POSITIVE",
        " 81, Universal acclaim,             POSITIVE",
        " 80, Generally favorable reviews,   POSITIVE",
        " 61, Generally favorable reviews,   POSITIVE",
        " 60, Mixed or average reviews,      MIXED",
        " 40, Mixed or average reviews,      MIXED",
        " 39, Generally unfavorable reviews, NEGATIVE",
        " 20, Generally unfavorable reviews, NEGATIVE",
        " 19, Overwhelming dislike,          NEGATIVE",
        "  0, Overwhelming dislike,          NEGATIVE"
    })
    void applyEachThresholdOnBothSides(int score, String label, Band band) {
        var metascore = metascoreOf(critics(4, score));

        assertThat(scored(metascore.value())).isEqualTo(new ShownValue.Scored(score, label, band));
        assertThat(metascore.distribution().count(band)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"0, NEGATIVE", "3, NEGATIVE", "4, MIXED", "6, MIXED", "7, POSITIVE", "10, POSITIVE"})
    void deriveTheBandOfARatingFromTenTimesItsValue(int rating, Band band) {
        assertThat(DefaultRules.RULES.bands().ofRating(rating)).isEqualTo(band);
    }

    @Test
    void followTheConfiguration() {
        var rules = new ScoringRules(new Bands(10, 50), labels(50, 10, 0), 2, 3, new MustSee(50, 2));

        var metascore = Metascore.of(critics(2, 50), 2, rules);
        var userScore = UserScore.of(Histogram.of(0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0), noReviews(), rules);

        assertThat(metascore.value()).isEqualTo(new ShownValue.Scored(50, "from 50", Band.POSITIVE));
        assertThat(metascore.mustSee()).isTrue();
        assertThat(userScore.value()).isEqualTo(new ShownValue.Tbd(1));
        assertThat(userScore.ratingDistribution()).isEqualTo(new Distribution(0, 2, 0));
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "40, 61", "101, 40", "61, 0"})
    void refuseBandsThatOverlapOrAreEmpty(int positiveFrom, int mixedFrom) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bands(mixedFrom, positiveFrom));
    }

    @Test
    void refuseLabelsWithGapsOrOutOfOrderOrInTwoBands() {
        assertRefused(List.of());
        assertRefused(labels(61, 40, 1));
        assertRefused(labels(40, 61, 0));
        assertRefused(labels(61, 40, 40, 0));
        assertRefused(labels(60, 40, 0));
        assertRefused(labels(61, 20, 0));
    }

    @Test
    void refuseABlankLabelOrOneOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Label(40, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Label(101, "Beyond praise"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Label(-1, "Beneath contempt"));
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "4, 0", "-1, 4"})
    void refuseAQuorumBelowOne(int critics, int users) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoringRules(BANDS, LABELS, critics, users, MUST_SEE));
    }

    @ParameterizedTest
    @CsvSource({"101, 15", "-1, 15", "81, -1"})
    void refuseAMustSeeOutOfRange(int from, int reviews) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MustSee(from, reviews));
    }

    private static void assertRefused(List<Label> labels) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoringRules(BANDS, labels, 4, 4, MUST_SEE));
    }

    private static List<Label> labels(Integer... starts) {
        return List.of(starts).stream()
                .map(from -> new Label(from, "from " + from))
                .toList();
    }

    private static Histogram noReviews() {
        return Histogram.of(new long[11]);
    }
}
