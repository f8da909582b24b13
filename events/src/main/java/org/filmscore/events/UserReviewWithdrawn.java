package org.filmscore.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/** A user rating, with its text if it had one, no longer counts. */
@WireName("org.filmscore.user-review.withdrawn")
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserReviewWithdrawn(UUID reviewId, long revision, UUID filmId) implements UserReviewEvent {

    public UserReviewWithdrawn {
        Required.present(reviewId, "reviewId");
        Required.revision(revision);
        Required.present(filmId, "filmId");
    }
}
