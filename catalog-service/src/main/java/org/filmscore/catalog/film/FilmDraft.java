package org.filmscore.catalog.film;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.catalog.film.FilmDescription.NamedCredit;
import org.filmscore.catalog.film.FilmDetails.Certificate;
import org.filmscore.catalog.film.FilmDetails.Image;

/** A film as an editor describes it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A film as an editor describes it.", examples = FilmDraft.EXAMPLE)
public record FilmDraft(
        @NotBlank
        @Size(max = 300)
        @Schema(description = "The title in the language of the site.", examples = "Won't Back Down")
        String title,

        @Size(max = 300)
        @Schema(
                description = "The title in the language of the film, where that is another.",
                examples = "Le Voyage dans la Lune")
        String originalTitle,

        @Size(max = 5000)
        @Schema(
                description = "What happens, in a few sentences.",
                examples = "Two mothers try to take over a failing school.")
        String synopsis,

        @Min(1870)
        @Max(2200)
        @Schema(description = "Year of release; by default the year of `releasedOn`.", examples = "2012")
        Integer year,

        @Schema(description = "Day of the first release.", examples = "2012-09-28")
        LocalDate releasedOn,

        @Min(1) @Max(6000) @Schema(description = "Running time in minutes.", examples = "121")
        Integer runtimeMinutes,

        @Size(max = 50) @Schema(description = "From what age the film may be seen, by country.")
        List<@Valid @NotNull CertificateDraft> certificates,

        @Size(max = 20) @Schema(description = "In free words, the most fitting first.", examples = "[\"Drama\"]")
        List<@NotBlank @Size(max = 50) String> genres,

        @Size(max = 50)
        @Schema(description = "Where the film was made, as ISO 3166-1 alpha-2 codes.", examples = "[\"US\"]")
        List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries,

        @Size(max = 50) @Schema(description = "The languages spoken, as BCP 47 tags.", examples = "[\"en\"]")
        List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") String> languages,

        @Size(max = 500) @Schema(description = "Who did what, in the order of the credits.")
        List<@Valid @NotNull CreditDraft> credits,

        @Size(max = 50) @Schema(description = "Pictures to show beside the film.")
        List<@Valid @NotNull ImageDraft> images,

        @Size(max = 20)
        @Schema(
                description = "Ids of the film elsewhere, by source. No two films share one.",
                examples = "{\"imdb\": \"tt1870529\"}")
        Map<
                        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,29}") String,
                        @NotBlank @Size(max = 200) @Pattern(regexp = "\\S+") String>
                externalIds) {

    /** Without external ids, so that the example can be published more than once. */
    static final String EXAMPLE = """
            {
              "title": "Won't Back Down",
              "releasedOn": "2012-09-28",
              "runtimeMinutes": 121,
              "certificates": [{"country": "US", "rating": "PG"}],
              "genres": ["Drama"],
              "countries": ["US"],
              "languages": ["en"],
              "credits": [{"person": "Viola Davis", "role": "ACTOR", "character": "Nona Alberts"}]
            }""";

    public FilmDraft {
        certificates = Objects.requireNonNullElse(certificates, List.of());
        genres = Objects.requireNonNullElse(genres, List.of());
        countries = Objects.requireNonNullElse(countries, List.of());
        languages = Objects.requireNonNullElse(languages, List.of());
        credits = Objects.requireNonNullElse(credits, List.of());
        images = Objects.requireNonNullElse(images, List.of());
        externalIds = Objects.requireNonNullElse(externalIds, Map.of());
    }

    static FilmDraft of(FilmDescription description) {
        var details = description.details();
        return new FilmDraft(
                details.title(),
                details.originalTitle(),
                details.synopsis(),
                details.statedYear(),
                details.releasedOn(),
                details.runtimeMinutes(),
                details.certificates().stream().map(CertificateDraft::of).toList(),
                details.genres(),
                details.countries(),
                details.languages(),
                description.credits().stream().map(CreditDraft::of).toList(),
                details.images().stream().map(ImageDraft::of).toList(),
                description.externalIds());
    }

    FilmDescription description() {
        var details = new FilmDetails(
                title,
                originalTitle,
                synopsis,
                year,
                releasedOn,
                runtimeMinutes,
                certificates.stream().map(CertificateDraft::certificate).toList(),
                genres,
                countries,
                languages,
                images.stream().map(ImageDraft::image).toList());
        return new FilmDescription(
                details, credits.stream().map(CreditDraft::credit).toList(), externalIds);
    }

    /** From what age a film may be seen in a country, as sent and as shown. */
    @Schema(name = "Certificate", description = "From what age a film may be seen in a country.")
    record CertificateDraft(
            @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(description = "ISO 3166-1 alpha-2 code.", examples = "US")
            String country,

            @NotBlank @Size(max = 20) @Schema(description = "As the country writes it.", examples = "PG")
            String rating) {

        static CertificateDraft of(Certificate certificate) {
            return new CertificateDraft(certificate.country(), certificate.rating());
        }

        private Certificate certificate() {
            return new Certificate(country, rating);
        }
    }

    /** A person's part in the film. */
    @Schema(description = "A person's part in a film.")
    record CreditDraft(
            @NotBlank @Size(max = 200) @Schema(description = "The name of the person.", examples = "Viola Davis")
            String person,

            @NotNull @Schema(examples = "ACTOR") Credit.Role role,

            @Size(max = 200) @Schema(description = "The character that an actor plays.", examples = "Nona Alberts")
            String character) {

        private static CreditDraft of(NamedCredit credit) {
            return new CreditDraft(credit.person(), credit.role(), credit.character());
        }

        private NamedCredit credit() {
            return new NamedCredit(person, role, character);
        }
    }

    /** A picture to show beside the film, as sent and as shown. */
    @Schema(name = "Image", description = "A picture to show beside a film.")
    record ImageDraft(
            @NotNull @Schema(examples = "POSTER") FilmDetails.ImageKind kind,

            @NotNull
            @Size(max = 2000)
            @Pattern(regexp = "https?://\\S+")
            @Schema(
                    format = "uri",
                    description = "The address of the picture.",
                    examples = "https://img.example/wont-back-down.jpg")
            String url) {

        static ImageDraft of(Image image) {
            return new ImageDraft(image.kind(), image.url());
        }

        private Image image() {
            return new Image(kind, url);
        }
    }
}
