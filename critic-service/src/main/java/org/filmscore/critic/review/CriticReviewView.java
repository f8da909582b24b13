package org.filmscore.critic.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.critic.Critic;
import org.filmscore.critic.publication.Publication;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.Bands;
import org.filmscore.service.revision.Revised;

/** A critic review as readers see it. */
@Schema(
        description = "A critic review as readers see it. Without a grade there is no score, band and rule either.",
        requiredProperties = {"id", "filmId", "revision", "publication", "featured", "changedAt"})
public record CriticReviewView(
        @Schema(description = "Opaque, and the same for ever.", examples = "01997f3c-7e11-7a02-9c44-5d6e7f8a9b0c")
        String id,

        @Schema(description = "Id of the film.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        String filmId,

        @Schema(description = "Counts the changes of the review, from 1.", examples = "1")
        long revision,

        BylineView publication,

        @Schema(description = "Absent where the publication names nobody.")
        BylineView critic,

        @Schema(description = "As the critic gave it.", examples = "B-")
        String grade,

        @Schema(description = "The grade converted.", minimum = "0", maximum = "100", examples = "67")
        Integer score,

        @Schema(examples = "POSITIVE") Band band,

        @Schema(description = "How the score came about, in words for people.", examples = "letter B-")
        String rule,

        @Schema(description = "What stands over the review.", examples = "A lesson in earnestness")
        String headline,

        @Schema(description = "A passage to quote.", examples = "Its heart is in the right place.")
        String excerpt,

        @Schema(
                format = "uri",
                description = "Where to read the full review.",
                examples = "https://example-gazette.example/2012/wont-back-down-quill")
        String url,

        @Schema(description = "What it is written in, as a BCP 47 tag.", examples = "en")
        String language,

        @Schema(description = "Day it was printed.", examples = "2012-09-25")
        LocalDate publishedOn,

        @Schema(description = "Whether to show it first of all.", examples = "false")
        boolean featured,

        @Schema(description = "Whom to name as the source of this entry.")
        Provider provider,

        @Schema(description = "When the review was last changed.", examples = "2026-11-21T17:02:11.123Z")
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
    @Schema(
            description = "Whoever stands behind a review.",
            requiredProperties = {"id", "slug", "name"})
    public record BylineView(
            @Schema(description = "Opaque, and the same for ever.", examples = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1e")
            UUID id,

            @Schema(description = "Names it in addresses, as its id does.", examples = "the-example-gazette")
            String slug,

            @Schema(description = "As printed.", examples = "The Example Gazette")
            String name) {

        public static BylineView of(Publication publication) {
            return new BylineView(publication.id(), publication.slug(), publication.name());
        }

        public static BylineView of(Critic critic) {
            return new BylineView(critic.id(), critic.slug(), critic.name());
        }
    }
}
