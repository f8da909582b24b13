package org.filmscore.userreview.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.paging.Page;
import org.filmscore.service.paging.Paged;

/** A page of the user reviews of a film. The counts are of the whole film and ignore the filter. */
@Schema(description = "A page of the user ratings and reviews of a film.")
record UserReviewPage(
        @Schema(description = "What the page shows, in order.")
        List<UserReviewItem> items,

        @Schema(format = "uri", description = Page.NEXT, examples = Page.NEXT_EXAMPLE)
        String next,

        @Schema(description = Page.TOTAL, minimum = "0", examples = "13")
        Long total,

        @Schema(
                description = "All ratings of the film, with a text or without; only with `count=true`.",
                minimum = "0",
                examples = "13")
        Long ratingCount,

        @Schema(description = "The ratings with a text; only with `count=true`.", minimum = "0", examples = "5")
        Long reviewCount)
        implements Paged {

    static UserReviewPage of(Page<UserReviewItem> page) {
        return new UserReviewPage(page.items(), page.next(), null, null, null);
    }

    static UserReviewPage of(Page<UserReviewItem> page, Counts counts) {
        return new UserReviewPage(page.items(), page.next(), page.total(), counts.ratings(), counts.reviews());
    }

    /** How many user ratings a film has, and how many of them are reviews. */
    record Counts(long ratings, long reviews) {}
}
