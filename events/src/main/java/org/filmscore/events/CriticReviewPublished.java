package org.filmscore.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The state of a critic review, new or revised.
 *
 * @param criticId absent if the publication names no critic
 * @param grade as written, absent on an unscored review
 * @param score the grade converted to 0..100, absent on an unscored review
 * @param rule how the grade became the score, in words, absent on an unscored review
 * @param publishedOn absent if it is unknown
 */
@WireName("org.filmscore.critic-review.published")
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CriticReviewPublished(
        UUID reviewId,
        long revision,
        UUID filmId,
        UUID publicationId,
        UUID criticId,
        String grade,
        Integer score,
        String rule,
        LocalDate publishedOn)
        implements CriticReviewEvent {

    public CriticReviewPublished {
        Required.present(reviewId, "reviewId");
        Required.revision(revision);
        Required.present(filmId, "filmId");
        Required.present(publicationId, "publicationId");
        if (score != null) {
            Required.within(0, 100, score, "score");
        }
    }
}
