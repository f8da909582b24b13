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

/** A film as an editor describes it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FilmDraft(
        @NotBlank @Size(max = 300) @Schema(examples = "Won't Back Down")
        String title,

        @Size(max = 300) String originalTitle,

        @Size(max = 5000) String synopsis,

        @Min(1870) @Max(2200) @Schema(description = "Year of release; that of releasedOn unless given")
        Integer year,

        @Schema(description = "Day of the first release", examples = "2012-09-28")
        LocalDate releasedOn,

        @Min(1) @Max(6000) @Schema(description = "Running time in minutes", examples = "121")
        Integer runtimeMinutes,

        @Size(max = 50) List<@Valid @NotNull Certificate> certificates,

        @Size(max = 20) List<@NotBlank @Size(max = 50) String> genres,

        @Size(max = 50) @Schema(description = "ISO 3166-1 alpha-2 codes")
        List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries,

        @Size(max = 50) @Schema(description = "BCP 47 tags")
        List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") String> languages,

        @Size(max = 500) List<@Valid @NotNull CreditDraft> credits,

        @Size(max = 50) List<@Valid @NotNull Image> images,

        @Size(max = 20)
        @Schema(
                description = "Ids of the film elsewhere, by source; no two films share one",
                examples = "{\"imdb\": \"tt1870529\"}")
        Map<
                        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,29}") String,
                        @NotBlank @Size(max = 200) @Pattern(regexp = "\\S+") String>
                externalIds) {

    FilmDraft {
        certificates = Objects.requireNonNullElse(certificates, List.of());
        genres = Objects.requireNonNullElse(genres, List.of());
        countries = Objects.requireNonNullElse(countries, List.of());
        languages = Objects.requireNonNullElse(languages, List.of());
        credits = Objects.requireNonNullElse(credits, List.of());
        images = Objects.requireNonNullElse(images, List.of());
        externalIds = Objects.requireNonNullElse(externalIds, Map.of());
        year = year == null && releasedOn != null ? Integer.valueOf(releasedOn.getYear()) : year;
    }

    /** From what age a film may be seen somewhere. */
    record Certificate(
            @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(examples = "US")
            String country,

            @NotBlank @Size(max = 20) @Schema(examples = "PG")
            String rating) {}

    /** A person's part; whoever is not known by that name yet is from now on. */
    record CreditDraft(
            @NotBlank @Size(max = 200) @Schema(examples = "Viola Davis")
            String person,

            @NotNull Credit.Role role,

            @Size(max = 200) @Schema(examples = "Nona Alberts")
            String character) {}

    /** A picture to show beside the film. */
    record Image(
            @NotNull Kind kind,

            @NotNull @Size(max = 2000) @Pattern(regexp = "https?://\\S+")
            String url) {

        enum Kind {
            POSTER,
            STILL,
            BACKDROP
        }
    }
}
