package org.filmscore.critic.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.filmscore.critic.conversion.Band;
import org.filmscore.critic.conversion.Bands;
import org.filmscore.critic.critic.Critic;
import org.filmscore.critic.publication.Publication;
import org.filmscore.service.revision.Revised;

/**
 * A critic review as readers see it.
 *
 * @param critic absent where the publication names nobody
 * @param grade as written, absent on an unscored review, and so are score, band and rule
 * @param score 0..100
 * @param rule how the score came about, in words for people
 */
record CriticReviewView(
        String id,
        String filmId,
        long revision,
        BylineView publication,
        BylineView critic,
        String grade,
        Integer score,
        Band band,
        String rule,
        String headline,
        String excerpt,
        String url,
        String language,
        LocalDate publishedOn,
        boolean featured,
        Provider provider,
        Instant changedAt)
        implements Revised {

    static CriticReviewView of(CriticReview review, Bands bands) {
        var draft = review.draft();
        var verdict = review.verdict();
        return new CriticReviewView(
                review.id().toString(),
                review.filmId().toString(),
                review.revision(),
                BylineView.of(review.publication()),
                review.critic().map(BylineView::of).orElse(null),
                draft.grade(),
                verdict.map(Verdict::score).orElse(null),
                verdict.map(Verdict::score).map(bands::of).orElse(null),
                verdict.map(Verdict::rule).orElse(null),
                draft.headline(),
                draft.excerpt(),
                draft.url(),
                draft.language(),
                draft.publishedOn(),
                draft.featured(),
                draft.provider(),
                review.changedAt());
    }

    /** Whoever stands behind the review. */
    record BylineView(UUID id, String slug, String name) {

        static BylineView of(Publication publication) {
            return new BylineView(publication.id(), publication.slug(), publication.name());
        }

        static BylineView of(Critic critic) {
            return new BylineView(critic.id(), critic.slug(), critic.name());
        }
    }
}
