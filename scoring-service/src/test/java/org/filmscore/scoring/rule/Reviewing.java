package org.filmscore.scoring.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reviews for tests of the rules. */
final class Reviewing {
    private Reviewing() {}

    static List<WeightedScore> critics(int count, int score) {
        return Collections.nCopies(count, critic(score, "1.00"));
    }

    static List<WeightedScore> fourCriticsGiving(int score) {
        return critics(4, score);
    }

    static WeightedScore critic(int score, String publicationWeight) {
        return critic(score, publicationWeight, "1.00");
    }

    static WeightedScore critic(int score, String publicationWeight, String criticWeight) {
        return new WeightedScore(score, weight(publicationWeight), weight(criticWeight));
    }

    @SafeVarargs
    static List<WeightedScore> together(List<WeightedScore>... groups) {
        var all = new ArrayList<WeightedScore>();
        for (var group : groups) {
            all.addAll(group);
        }
        return all;
    }

    static Weight weight(String weight) {
        return Weight.of(new BigDecimal(weight));
    }

    static Metascore metascoreOf(List<WeightedScore> reviews) {
        return Metascore.of(reviews, reviews.size(), DefaultRules.RULES);
    }

    static ShownValue.Scored scored(ShownValue value) {
        return switch (value) {
            case ShownValue.Scored scored -> scored;
            case ShownValue.Tbd tbd -> throw new AssertionError("not yet determined: " + tbd);
        };
    }
}
