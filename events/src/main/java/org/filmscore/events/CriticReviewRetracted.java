package org.filmscore.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/** A critic review was retracted. */
@WireName("org.filmscore.critic-review.retracted")
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CriticReviewRetracted(UUID reviewId, long revision, UUID filmId) implements CriticReviewEvent {

    public CriticReviewRetracted {
        Required.present(reviewId, "reviewId");
        Required.revision(revision);
        Required.present(filmId, "filmId");
    }
}
