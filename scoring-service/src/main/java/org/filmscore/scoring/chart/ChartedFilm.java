package org.filmscore.scoring.chart;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.scoring.chart.Chart.Rank;
import org.filmscore.scoring.score.FilmScore;
import org.filmscore.scoring.score.ShownScore;

/**
 * A shown film with the data that charts need.
 *
 * @param year null if unknown
 */
record ChartedFilm(FilmScore score, Integer year, List<String> genres) {

    private static final String ALL_GENRES = "";

    static ChartedFilm of(ShownScore film) {
        return new ChartedFilm(film.score(), film.year(), film.genres());
    }

    /** The entries of the film in all charts. */
    Stream<Entry> entries(BayesianPrior prior) {
        return Arrays.stream(Chart.values())
                .flatMap(chart -> chart.rank(score.metascore(), score.userScore(), prior).stream()
                        .flatMap(rank -> lists().map(genre -> entry(chart, genre, rank))));
    }

    private Entry entry(Chart chart, String genre, Rank rank) {
        return new Entry(score.filmId(), chart.name(), genre, year, rank.by(), rank.reviews());
    }

    private Stream<String> lists() {
        return Stream.concat(Stream.of(ALL_GENRES), genres.stream()).distinct();
    }

    /** An entry in the list of a chart and a genre, as it is stored. */
    record Entry(UUID film, String chart, String genre, Integer year, long by, long reviews) {}
}
