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
        String id,

        @Schema(description = "Names the film in addresses, like its id.", examples = "wont-back-down-2012")
        String slug,

        long revision,
        String title,
        String originalTitle,
        String synopsis,

        @Schema(description = "Year of release.", examples = "2012")
        Integer year,

        LocalDate releasedOn,
        Integer runtimeMinutes,
        List<CertificateDraft> certificates,
        List<String> genres,
        List<String> countries,
        List<String> languages,
        List<CreditView> credits,
        List<ImageDraft> images,
        Map<String, String> externalIds,

        @Schema(
                description =
                        "From what age the film is for children, in years, as its family guide says; absent without a guide.",
                minimum = "2",
                maximum = "18",
                examples = "9")
        Integer recommendedAge,

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
    record CreditView(PersonView person, Credit.Role role, String character) {

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
