package org.filmscore.critic.statistics;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filmscore.critic.statistics.StatisticsView.AgreementView;

/** An independent computation of statistics, review by review. */
final class Recomputation {

    private Recomputation() {}

    /** A written review. Critic and score may be null. */
    record Written(String film, String publication, String critic, Integer score) {}

    /** A score as published; null where it is TBD. */
    record KnownScore(Integer metascore, String userBand) {}

    static StatisticsView of(List<Written> reviews, Map<String, KnownScore> received) {
        var scored = reviews.stream().filter(review -> review.score() != null).toList();
        var byFilm = scored.stream()
                .collect(groupingBy(Written::film, Collectors.collectingAndThen(averagingInt(Written::score), mean ->
                        (int) Math.round(mean))));
        byFilm.keySet().retainAll(received.keySet());
        var above = byFilm.entrySet().stream()
                .filter(film -> received.get(film.getKey()).metascore() != null)
                .map(film -> film.getValue() - received.get(film.getKey()).metascore())
                .toList();
        byFilm.keySet().removeIf(film -> received.get(film).userBand() == null);
        var agreed = byFilm.entrySet().stream()
                .filter(film ->
                        band(film.getValue()).equals(received.get(film.getKey()).userBand()))
                .count();
        return new StatisticsView(
                reviews.size(),
                scored.size(),
                mean(scored.stream().map(Written::score).toList()),
                above.size(),
                mean(above),
                AgreementView.of(byFilm.size(), agreed));
    }

    private static BigDecimal mean(List<Integer> values) {
        if (values.isEmpty()) {
            return null;
        }
        var sum = values.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(values.size()), 1, RoundingMode.HALF_UP);
    }

    private static String band(int score) {
        if (score >= 61) {
            return "POSITIVE";
        }
        return score >= 40 ? "MIXED" : "NEGATIVE";
    }
}
