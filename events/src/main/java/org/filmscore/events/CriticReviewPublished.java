package org.filmscore.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A critic review as it stands: newly or revised.
 *
 * @param criticId absent where the publication names nobody
 * @param grade as written, absent on an unscored review
 * @param score the grade converted to 0..100, absent on an unscored review
 * @param rule how the grade became the score, in words, absent on an unscored review
 * @param publishedOn absent where it is not known
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
