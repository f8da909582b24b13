package org.filmscore.scoring.rule;

import java.util.HashSet;
import java.util.List;
import org.filmscore.service.band.Bands;

/**
 * The thresholds, labels and quorums of scores.
 *
 * @param labels from the best to the worst; the last begins at 0, and none is in two bands
 * @param criticQuorum how many scored reviews a metascore needs, 1 or more
 * @param userQuorum how many ratings a user score needs, 1 or more
 */
public record ScoringRules(Bands bands, List<Label> labels, int criticQuorum, int userQuorum, MustSee mustSee) {
    public ScoringRules {
        labels = List.copyOf(labels);
        require(criticQuorum >= 1 && userQuorum >= 1, "a quorum is 1 or more");
        require(!labels.isEmpty() && labels.getLast().from() == 0, "the last label begins at 0");
        var starts = labels.stream().map(Label::from).toList();
        for (var i = 1; i < starts.size(); i++) {
            require(starts.get(i - 1) > starts.get(i), "labels go from the best to the worst");
        }
        require(
                new HashSet<>(starts).containsAll(List.of(bands.positiveFrom(), bands.mixedFrom())),
                "where a band begins, a label begins");
    }

    public ShownValue.Scored valueOf(int score) {
        var label =
                labels.stream().filter(each -> score >= each.from()).findFirst().orElseThrow();
        return new ShownValue.Scored(score, label.words(), bands.of(score));
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
