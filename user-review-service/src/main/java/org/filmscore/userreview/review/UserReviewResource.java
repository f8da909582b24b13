package org.filmscore.userreview.review;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.band.Bands;
import org.jboss.resteasy.reactive.RestPath;

/** User ratings and reviews, for everybody to read. A path names a film by its id or its slug. */
@Path("/")
@Tag(name = "User reviews")
class UserReviewResource {

    private final UserReviews reviews;
    private final Bands bands;

    UserReviewResource(UserReviews reviews, Bands bands) {
        this.reviews = reviews;
        this.bands = bands;
    }

    @GET
    @Path("films/{film}/user-reviews")
    @Transactional
    @Operation(
            operationId = "listUserReviews",
            summary = "User ratings and reviews of a film, filtered and sorted",
            description = "Most helpful first, then newest. The list has ratings without a text too, except with"
                    + " `withText=true`. `count=true` adds how many match the filter, and the separate counts of ratings and"
                    + " reviews of the film.")
    public UserReviewPage list(@RestPath String film, @BeanParam UserReviewQuery query) {
        var page = reviews.of(film, query).map(review -> UserReviewItem.of(review, bands));
        return query.isCounted() ? UserReviewPage.of(page, reviews.countsOf(film)) : UserReviewPage.of(page);
    }

    @GET
    @Path("user-reviews/{review}")
    @Transactional
    @Operation(
            operationId = "getUserReview",
            summary = "One user rating or review",
            description = "With its full text; lists have only the beginning.")
    public UserReviewView get(@RestPath String review) {
        return UserReviewView.of(reviews.shown(review), bands);
    }
}
