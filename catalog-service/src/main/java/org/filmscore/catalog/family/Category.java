package org.filmscore.catalog.family;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The categories of a family guide, in the order in which they are shown: the good stuff first. */
@Schema(name = "FamilyCategoryName", description = "A category of a family guide.")
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

    /** How families judge a high level. */
    @Schema(
            name = "FamilyCategoryKind",
            description = "GOOD_STUFF: a higher level is better. WATCH_OUT: a higher level is for older children.")
    enum CategoryKind {
        GOOD_STUFF,
        WATCH_OUT
    }
}
