package org.filmscore.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * The state of a user rating, new or changed. It names no user, because no consumer needs to know.
 *
 * @param rating 0..10
 * @param written whether the rating carries text and so is a user review as well
 */
@WireName("org.filmscore.user-review.submitted")
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserReviewSubmitted(UUID reviewId, long revision, UUID filmId, Integer rating, Boolean written)
        implements UserReviewEvent {

    public UserReviewSubmitted {
        Required.present(reviewId, "reviewId");
        Required.revision(revision);
        Required.present(filmId, "filmId");
        Required.within(0, 10, rating, "rating");
        Required.present(written, "written");
    }
}
