package org.filmscore.catalog.family;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.catalog.family.FamilyGuideDraft.ProviderDraft;
import org.filmscore.catalog.family.Guidance.Advice;
import org.filmscore.service.revision.Revised;

/** A family guide as readers see it. */
@Schema(
        description = "A family guide as readers see it.",
        requiredProperties = {"filmId", "revision", "recommendedAge", "headline", "changedAt"})
record FamilyGuideView(
        String filmId,
        long revision,
        int recommendedAge,
        String headline,
        String whatParentsNeedToKnow,
        List<String> talkingPoints,
        ProviderDraft provider,

        @Schema(description = "All seven, always in the same order: first GOOD_STUFF, then WATCH_OUT.")
        List<CategoryView> categories,

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
            Category category,

            @Schema(examples = "WATCH_OUT") Category.CategoryKind kind,

            int level,
            String text) {

        static CategoryView of(Category category, Advice advice) {
            return new CategoryView(category, category.kind(), advice.level(), advice.text());
        }
    }
}
