package org.filmscore.scoring.explanation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A publication or a critic. */
@Schema(name = "Reviewer", description = "A publication or a critic.", requiredProperties = "id")
record ReviewerView(
        @Schema(description = "The id of the publication or critic.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String id,

        @Schema(
                description = "The name; absent until scoring has consumed its event.",
                examples = "The Example Gazette")
        String name) {

    /** Null without a critic. */
    static ReviewerView of(StoredReview.Named named) {
        return named == null ? null : new ReviewerView(named.id().toString(), named.name());
    }
}
