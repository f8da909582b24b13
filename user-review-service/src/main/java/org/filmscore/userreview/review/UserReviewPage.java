package org.filmscore.userreview.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.paging.Page;
import org.filmscore.service.paging.Paged;

/**
 * A page of the user reviews of a film. The counts are of the whole film, whatever the filter, and there where they were
 * asked for.
 *
 * @param next the address of the next page, absent on the last
 * @param total how many pass the filter
 */
record UserReviewPage(
        List<UserReviewItem> items,
        String next,
        Long total,

        @Schema(description = "Ratings of the film, with a text or without; with count=true")
        Long ratingCount,

        @Schema(description = "Those of them that carry a text; with count=true")
        Long reviewCount)
        implements Paged {

    static UserReviewPage of(Page<UserReviewItem> page) {
        return new UserReviewPage(page.items(), page.next(), null, null, null);
    }

    static UserReviewPage of(Page<UserReviewItem> page, Counts counts) {
        return new UserReviewPage(page.items(), page.next(), page.total(), counts.ratings(), counts.reviews());
    }

    /** What a film has of user ratings, and of user reviews among them. */
    record Counts(long ratings, long reviews) {}
}
