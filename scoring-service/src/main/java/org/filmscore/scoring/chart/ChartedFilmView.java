package org.filmscore.scoring.chart;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.chart.Chart.Rank;
import org.filmscore.scoring.chart.ChartLists.ChartPlace;
import org.filmscore.scoring.score.ScoreView;
import org.filmscore.scoring.score.ShownScore;

/** A film in a chart. */
@Schema(
        name = "ChartedFilm",
        description = "A film in a chart.",
        requiredProperties = {"rank", "figure", "film", "score"})
record ChartedFilmView(
        @Schema(description = "The rank in the filtered list, from 1.", minimum = "1", examples = "1")
        long rank,

        @Schema(
                description =
                        "The number that decides the rank: the metascore in `best` and `worst`, the Bayesian average"
                                + " (0..10, up to four decimals) in `users-choice`, the number of critic and user reviews in"
                                + " `most-discussed`, and the difference of the metascore and ten times the user score in"
                                + " `divided`.",
                examples = "42")
        BigDecimal figure,

        FilmView film,
        ScoreView score) {

    static ChartedFilmView of(ChartPlace place, ShownScore film) {
        return new ChartedFilmView(
                place.number(),
                new Rank(place.by(), place.reviews()).figure(),
                new FilmView(place.film().toString(), film.slug(), film.title(), film.year()),
                ScoreView.of(film.slug(), film.score()));
    }

    /** The film. */
    @Schema(
            name = "FilmInAChart",
            description = "The description of a film.",
            requiredProperties = {"id", "slug", "title"})
    record FilmView(
            @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
            String id,

            @Schema(
                    description = "The slug of the film. It can replace the id in paths.",
                    examples = "wont-back-down-2012")
            String slug,

            @Schema(description = "Its title.", examples = "Won't Back Down")
            String title,

            @Schema(description = "The year of release; absent if unknown.", examples = "2012")
            Integer year) {}
}
