package org.filmscore.critic.statistics;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filmscore.critic.statistics.StatisticsView.AgreementView;

/** Statistics by another way than the service's: one review after the other. */
final class Recomputation {

    private Recomputation() {}

    /** A review as it was written; without a critic or a score where these are null. */
    record Said(String film, String publication, String critic, Integer score) {}

    /** A score as it was heard; null where it is TBD. */
    record ReceivedEvent(Integer metascore, String userBand) {}

    static StatisticsView of(List<Said> reviews, Map<String, ReceivedEvent> heard) {
        var scored = reviews.stream().filter(review -> review.score() != null).toList();
        var byFilm = scored.stream()
                .collect(groupingBy(Said::film, Collectors.collectingAndThen(averagingInt(Said::score), mean ->
                        (int) Math.round(mean))));
        byFilm.keySet().retainAll(heard.keySet());
        var above = byFilm.entrySet().stream()
                .filter(film -> heard.get(film.getKey()).metascore() != null)
                .map(film -> film.getValue() - heard.get(film.getKey()).metascore())
                .toList();
        byFilm.keySet().removeIf(film -> heard.get(film).userBand() == null);
        var agreed = byFilm.entrySet().stream()
                .filter(film ->
                        band(film.getValue()).equals(heard.get(film.getKey()).userBand()))
                .count();
        return new StatisticsView(
                reviews.size(),
                scored.size(),
                mean(scored.stream().map(Said::score).toList()),
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
