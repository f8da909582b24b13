package org.filmscore.catalog.family;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.catalog.family.FamilyGuideDraft.ProviderDraft;
import org.filmscore.service.revision.Revised;

/** A family guide as readers see it. */
@Schema(
        description = "A family guide as readers see it.",
        requiredProperties = {"filmId", "revision", "recommendedAge", "headline", "changedAt"})
record FamilyGuideView(
        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(description = "Counts the changes of the guide, from 1.", examples = "1")
        long revision,

        @Schema(
                description = "From what age the film is for children, in years.",
                minimum = "2",
                maximum = "18",
                examples = "9")
        int recommendedAge,

        @Schema(description = "The verdict in one line.", examples = "Uplifting school drama with some peril.")
        String headline,

        @Schema(
                description = "A few paragraphs of plain text.",
                examples = "Parents need to know that a teacher treats a child cruelly.")
        String whatParentsNeedToKnow,

        @Schema(
                description = "Questions to talk about after the film.",
                examples = "[\"What makes a teacher a good one?\"]")
        List<String> talkingPoints,

        ProviderDraft provider,

        @Schema(description = "All seven, always in the same order: first GOOD_STUFF, then WATCH_OUT.")
        List<CategoryView> categories,

        @Schema(description = "When the guide last changed.", examples = "2026-11-21T17:02:11.123Z")
        Instant changedAt)
        implements Revised {

    static FamilyGuideView of(FamilyGuide guide) {
        var guidance = guide.guidance();
        var provider = guidance.provider();
        return new FamilyGuideView(
                guide.filmId().toString(),
                guide.revision(),
                guidance.recommendedAge(),
                guidance.headline(),
                guidance.whatParentsNeedToKnow(),
                guidance.talkingPoints(),
                provider == null ? null : new ProviderDraft(provider.name(), provider.url()),
                Arrays.stream(Category.values())
                        .map(category -> CategoryView.of(category, guide.on(category)))
                        .toList(),
                guide.changedAt());
    }

    /** What the guide says of one category. */
    @Schema(
            name = "FamilyCategory",
            description = "What a family guide says of one category.",
            requiredProperties = {"category", "kind", "level"})
    record CategoryView(
            @Schema(examples = "VIOLENCE") Category category,

            @Schema(examples = "WATCH_OUT") Category.CategoryKind kind,

            @Schema(
                    description = "How much of the category the film shows, from 0 for none.",
                    minimum = "0",
                    maximum = "5",
                    examples = "1")
            int level,

            @Schema(
                    description = "What the film shows, or why the level is 0.",
                    examples = "A child is locked in a closet.")
            String text) {

        static CategoryView of(Category category, Advice advice) {
            return new CategoryView(category, category.kind(), advice.level(), advice.text());
        }
    }
}
