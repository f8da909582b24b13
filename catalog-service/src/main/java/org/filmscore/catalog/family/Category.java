package org.filmscore.catalog.family;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a family guide looks at, in the order in which it is shown: the good stuff first. */
@Schema(name = "FamilyCategoryName", description = "What a family guide looks at.")
enum Category {
    MESSAGES(Kind.GOOD_STUFF),
    ROLE_MODELS(Kind.GOOD_STUFF),
    VIOLENCE(Kind.WATCH_OUT),
    SEX(Kind.WATCH_OUT),
    LANGUAGE(Kind.WATCH_OUT),
    CONSUMERISM(Kind.WATCH_OUT),
    DRINKING_DRUGS_SMOKING(Kind.WATCH_OUT);

    private final Kind kind;

    Category(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** Whether much of it is good. */
    @Schema(
            name = "FamilyCategoryKind",
            description = "GOOD_STUFF: the more the better. WATCH_OUT: the more the older a child should be.")
    enum Kind {
        GOOD_STUFF,
        WATCH_OUT
    }
}
