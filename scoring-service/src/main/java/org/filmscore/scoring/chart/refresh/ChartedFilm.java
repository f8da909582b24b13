package org.filmscore.scoring.chart.refresh;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.scoring.chart.BayesianPrior;
import org.filmscore.scoring.chart.Chart;
import org.filmscore.scoring.chart.Rank;
import org.filmscore.scoring.score.FilmScore;

/**
 * A film that readers can see, with what charts want to know of it.
 *
 * @param year null where it is not known
 */
record ChartedFilm(FilmScore score, Integer year, List<String> genres) {

    private static final String ALL_GENRES = "";

    /** Its places in all charts. */
    Stream<Entry> entries(BayesianPrior common) {
        return Arrays.stream(Chart.values())
                .flatMap(chart -> chart.rank(score.metascore(), score.userScore(), common).stream()
                        .flatMap(rank -> lists().map(genre -> new Entry(score.filmId(), chart, genre, year, rank))));
    }

    private Stream<String> lists() {
        return Stream.concat(Stream.of(ALL_GENRES), genres.stream()).distinct();
    }

    /** A place in the list of a chart and a genre. */
    record Entry(UUID film, Chart chart, String genre, Integer year, Rank rank) {}
}
