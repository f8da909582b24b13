package org.filmscore.critic.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.profile.Profile;
import org.filmscore.critic.review.content.NamedProvider;
import org.filmscore.critic.review.content.ScoredGrade;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.Bands;
import org.filmscore.service.revision.Revised;

/** A critic review as readers see it. */
@Schema(
        description = "A critic review as readers see it. A review without a grade has no score, band and rule.",
        requiredProperties = {"id", "filmId", "revision", "publication", "featured", "changedAt"})
public record CriticReviewView(
        @Schema(description = "Opaque; never changes.", examples = "01997f3c-7e11-7a02-9c44-5d6e7f8a9b0c")
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

        @Schema(description = "How the grade was converted, in words.", examples = "letter B-")
        String rule,

        @Schema(description = "The headline of the review.", examples = "A lesson in earnestness")
        String headline,

        @Schema(description = "A short passage to quote.", examples = "Its heart is in the right place.")
        String excerpt,

        @Schema(
                format = "uri",
                description = "Where to read the full review.",
                examples = "https://example-gazette.example/2012/wont-back-down-quill")
        String url,

        @Schema(description = "The language of the review, as a BCP 47 tag.", examples = "en")
        String language,

        @Schema(description = "The day of publication.", examples = "2012-09-25")
        LocalDate publishedOn,

        @Schema(description = "Whether to show it first.", examples = "false")
        boolean featured,

        @Schema(description = "The source of this entry.") NamedProvider provider,

        @Schema(description = "Time of the last change.", examples = "2026-11-21T17:02:11.123Z")
        Instant changedAt)
        implements Revised {

    static CriticReviewView of(CriticReview review, Bands bands) {
        var byline = review.byline();
        var grade = review.scoredGrade();
        var details = review.details();
        return new CriticReviewView(
                review.id().toString(),
                review.filmId().toString(),
                review.revision(),
                BylineView.of(byline.publication()),
                BylineView.of(byline.critic()),
                grade.map(ScoredGrade::grade).orElse(null),
                grade.map(ScoredGrade::score).orElse(null),
                grade.map(ScoredGrade::score).map(bands::of).orElse(null),
                grade.map(ScoredGrade::rule).orElse(null),
                details.headline(),
                details.excerpt(),
                details.url(),
                details.language(),
                details.publishedOn(),
                details.featured(),
                NamedProvider.of(details.provider()),
                review.changedAt());
    }

    /** The publication or the critic of a review. */
    @Schema(
            description = "The publication or the critic of a review.",
            requiredProperties = {"id", "slug", "name"})
    public record BylineView(
            @Schema(description = "Opaque; never changes.", examples = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1e")
            UUID id,

            @Schema(description = "Names it in paths, as the id does.", examples = "the-example-gazette")
            String slug,

            @Schema(description = "The name as printed.", examples = "The Example Gazette")
            String name) {

        /** @param profile may be null */
        public static BylineView of(Profile<?> profile) {
            return profile == null ? null : new BylineView(profile.id(), profile.slug(), profile.name());
        }
    }
}
