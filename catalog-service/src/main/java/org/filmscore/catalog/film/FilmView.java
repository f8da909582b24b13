package org.filmscore.catalog.film;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.catalog.film.FilmDraft.CertificateDraft;
import org.filmscore.catalog.film.FilmDraft.ImageDraft;
import org.filmscore.catalog.score.ScoreView;
import org.filmscore.filmcopy.score.ScoreCard;
import org.filmscore.service.revision.Revised;

/** A film as readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "A film as readers see it.",
        requiredProperties = {"id", "slug", "revision", "title", "externalIds", "changedAt"})
record FilmView(
        @Schema(description = "Opaque; never changes.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String id,

        @Schema(description = "Names the film in addresses, like its id.", examples = "wont-back-down-2012")
        String slug,

        @Schema(description = "Counts the changes of the film, from 1.", examples = "2")
        long revision,

        @Schema(description = "The title in the language of the site.", examples = "Won't Back Down")
        String title,

        @Schema(description = "The title in the language of the film, where that is another.")
        String originalTitle,

        @Schema(description = "What happens, in a few sentences.")
        String synopsis,

        @Schema(description = "Year of release.", examples = "2012")
        Integer year,

        @Schema(description = "Day of the first release.", examples = "2012-09-28")
        LocalDate releasedOn,

        @Schema(description = "Running time in minutes.", examples = "121")
        Integer runtimeMinutes,

        @Schema(description = "From what age the film may be seen, by country.")
        List<CertificateDraft> certificates,

        @Schema(description = "In free words, the most fitting first.", examples = "[\"Drama\"]")
        List<String> genres,

        @Schema(description = "Where the film was made, as ISO 3166-1 alpha-2 codes.", examples = "[\"US\"]")
        List<String> countries,

        @Schema(description = "The languages spoken, as BCP 47 tags.", examples = "[\"en\"]")
        List<String> languages,

        @Schema(description = "Who did what, in the order of the credits.")
        List<CreditView> credits,

        @Schema(description = "Pictures to show beside the film.")
        List<ImageDraft> images,

        @Schema(description = "Ids of the film elsewhere, by source.", examples = "{\"imdb\": \"tt1870529\"}")
        Map<String, String> externalIds,

        @Schema(
                description =
                        "From what age the film is for children, in years, as its family guide says; absent without a guide.",
                minimum = "2",
                maximum = "18",
                examples = "9")
        Integer recommendedAge,

        @Schema(description = "When the film last changed.", examples = "2026-11-21T17:02:11.123Z")
        Instant changedAt,

        @Schema(description = "Absent until the first score arrives.")
        ScoreView scores)
        implements Revised {

    /** @param scores null or at version 0 until the first score arrives */
    static FilmView of(Film film, ScoreCard scores) {
        var details = film.details();
        return new FilmView(
                film.id().toString(),
                film.slug(),
                film.revision(),
                details.title(),
                details.originalTitle(),
                details.synopsis(),
                details.year(),
                details.releasedOn(),
                details.runtimeMinutes(),
                details.certificates().stream().map(CertificateDraft::of).toList(),
                details.genres(),
                details.countries(),
                details.languages(),
                film.credits().stream().map(CreditView::of).toList(),
                details.images().stream().map(ImageDraft::of).toList(),
                film.externalIds(),
                film.recommendedAge().orElse(null),
                film.changedAt(),
                scores == null || scores.version() == 0 ? null : ScoreView.of(scores));
    }

    /** A person's part in the film. */
    @Schema(
            description = "A person's part in a film.",
            requiredProperties = {"person", "role"})
    record CreditView(
            PersonView person,

            @Schema(examples = "ACTOR") Credit.Role role,

            @Schema(description = "The character that an actor plays.", examples = "Nona Alberts")
            String character) {

        static CreditView of(Credit credit) {
            var person = credit.person();
            return new CreditView(
                    new PersonView(person.id().toString(), person.name()), credit.role(), credit.character());
        }
    }

    /** The person who has the part. */
    @Schema(
            description = "A person with a part in a film.",
            requiredProperties = {"id", "name"})
    record PersonView(
            @Schema(
                    description = "Opaque; `person` in the list of films takes it.",
                    examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5e")
            String id,

            @Schema(description = "As credited.", examples = "Viola Davis")
            String name) {}
}
