package org.filmscore.scoring.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.scoring.film.FilmDescription;
import org.filmscore.scoring.score.ScoreView;

/** A film in a chart. */
@Schema(
        name = "ChartedFilm",
        description = "A film in a chart.",
        requiredProperties = {"rank", "figure", "film", "score"})
record ChartedFilmView(
        @Schema(description = "Its place in the list as it is filtered, from 1.", minimum = "1", examples = "1")
        long rank,

        @Schema(
                description =
                        "What it is ranked by: the metascore in `best` and `worst`, the mean of its ratings with that of"
                                + " all films weighed in (0..10, up to four decimals) in `users-choice`, the number of critic and user"
                                + " reviews in `most-discussed`, the distance of the metascore from ten times the user score in"
                                + " `divided`.",
                examples = "42")
        BigDecimal figure,

        FilmView film,
        ScoreView score) {

    static ChartedFilmView of(ChartRow row, FilmDescription film, ScoreView score) {
        return new ChartedFilmView(row.number(), row.rank().figure(), FilmView.of(row.film(), film), score);
    }

    /** The film. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "FilmInAChart",
            description = "What a film is called.",
            requiredProperties = {"id", "slug", "title"})
    record FilmView(
            @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
            String id,

            @Schema(description = "Names the film in addresses, as its id does.", examples = "wont-back-down-2012")
            String slug,

            @Schema(description = "Its title.", examples = "Won't Back Down")
            String title,

            @Schema(description = "Year of release; absent where it is not known.", examples = "2012")
            Integer year) {

        static FilmView of(UUID id, FilmDescription film) {
            return new FilmView(id.toString(), film.slug(), film.title(), film.year());
        }
    }
}
