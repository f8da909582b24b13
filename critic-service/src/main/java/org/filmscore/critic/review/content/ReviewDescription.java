package org.filmscore.critic.review.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/**
 * What editors say of a review. Parked reviews store it as flat JSON, without the fields that it does not know.
 *
 * @param criticId null where the publication names nobody
 * @param grade as written; null on a review without a grade
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReviewDescription(
        UUID publicationId,
        UUID criticId,
        String grade,
        @JsonUnwrapped ReviewDetails details) {}
