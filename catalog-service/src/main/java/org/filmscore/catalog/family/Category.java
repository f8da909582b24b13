package org.filmscore.catalog.family;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a family guide looks at, in the order in which it is shown: the good stuff first. */
@Schema(name = "FamilyCategoryName", description = "What a family guide looks at.")
enum Category {
    MESSAGES(CategoryKind.GOOD_STUFF),
    ROLE_MODELS(CategoryKind.GOOD_STUFF),
    VIOLENCE(CategoryKind.WATCH_OUT),
    SEX(CategoryKind.WATCH_OUT),
    LANGUAGE(CategoryKind.WATCH_OUT),
    CONSUMERISM(CategoryKind.WATCH_OUT),
    DRINKING_DRUGS_SMOKING(CategoryKind.WATCH_OUT);

    private final CategoryKind kind;

    Category(CategoryKind kind) {
        this.kind = kind;
    }

    CategoryKind kind() {
        return kind;
    }

    /** Whether much of it is good. */
    @Schema(
            name = "FamilyCategoryKind",
            description = "GOOD_STUFF: the more the better. WATCH_OUT: the more the older a child should be.")
    enum CategoryKind {
        GOOD_STUFF,
        WATCH_OUT
    }
}
