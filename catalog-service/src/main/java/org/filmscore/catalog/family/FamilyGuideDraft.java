package org.filmscore.catalog.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.catalog.family.Guidance.Advice;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;

/** A family guide as an editor writes it. */
@Schema(description = "A family guide as an editor writes it.", examples = FamilyGuideDraft.EXAMPLE)
record FamilyGuideDraft(
        @NotNull
        @Min(2)
        @Max(18)
        @Schema(description = "From what age the film is for children, in years.", examples = "9")
        Integer recommendedAge,

        @NotBlank
        @Size(max = 300)
        @Schema(description = "The verdict in one line.", examples = "Uplifting school drama with some peril.")
        String headline,

        @Size(max = 10_000)
        @Schema(
                description = "A few paragraphs of plain text.",
                examples = "Parents need to know that a teacher treats a child cruelly.")
        String whatParentsNeedToKnow,

        @Size(max = 50)
        @Schema(
                description = "Questions to talk about after the film.",
                examples = "[\"What makes a teacher a good one?\"]")
        List<@NotBlank @Size(max = 1000) String> talkingPoints,

        @Valid ProviderDraft provider,

        @NotNull @Size(max = 7) @Schema(minItems = 7, description = "Each of the seven categories once, in any order.")
        List<@Valid @NotNull CategoryDraft> categories) {

    static final String EXAMPLE = """
            {
              "recommendedAge": 9,
              "headline": "Uplifting school drama with some peril.",
              "whatParentsNeedToKnow": "Parents need to know that a teacher treats a child cruelly.",
              "talkingPoints": ["What makes a teacher a good one?"],
              "provider": {"name": "Example Family Media", "url": "https://family.example"},
              "categories": [
                {"category": "MESSAGES", "level": 4, "text": "Persistence pays."},
                {"category": "ROLE_MODELS", "level": 4, "text": "Two mothers who do not give up."},
                {"category": "VIOLENCE", "level": 1},
                {"category": "SEX", "level": 1, "text": "One kiss."},
                {"category": "LANGUAGE", "level": 2},
                {"category": "CONSUMERISM", "level": 0, "text": "A brand of soda is seen once."},
                {"category": "DRINKING_DRUGS_SMOKING", "level": 1}
              ]
            }""";

    FamilyGuideDraft {
        talkingPoints = Objects.requireNonNullElse(talkingPoints, List.of());
    }

    Guidance guidance() {
        return new Guidance(
                recommendedAge,
                headline,
                whatParentsNeedToKnow,
                talkingPoints,
                provider == null ? null : new Guidance.Provider(provider.name(), provider.url()));
    }

    /** @throws InvalidInput unless each category is given once */
    Map<Category, Advice> advice() {
        var advice = new EnumMap<Category, Advice>(Category.class);
        for (var given : categories) {
            if (advice.put(given.category(), new Advice(given.level(), given.text())) != null) {
                throw refused("has " + given.category() + " twice");
            }
        }
        for (var category : Category.values()) {
            if (!advice.containsKey(category)) {
                throw refused("lacks " + category);
            }
        }
        return advice;
    }

    private static InvalidInput refused(String message) {
        return new InvalidInput(Violation.at("/categories", message));
    }

    /** What the guide says of one category. */
    @Schema(name = "FamilyCategoryDraft", description = "What a family guide says of one category.")
    record CategoryDraft(
            @NotNull @Schema(examples = "VIOLENCE") Category category,

            @NotNull
            @Min(0)
            @Max(5)
            @Schema(description = "How much of the category the film shows, from 0 for none.", examples = "1")
            Integer level,

            @Size(max = 5000)
            @Schema(
                    description = "What the film shows, or why the level is 0.",
                    examples = "A child is locked in a closet.")
            String text) {}

    /** The source of a family guide, as sent and as shown. */
    @Schema(name = "FamilyGuideProvider", description = "The source of a family guide.")
    record ProviderDraft(
            @NotBlank @Size(max = 200) @Schema(description = "The name to show.", examples = "Example Family Media")
            String name,

            @Size(max = 2000)
            @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+")
            @Schema(format = "uri", description = "The address of the provider.", examples = "https://family.example")
            String url) {}
}
