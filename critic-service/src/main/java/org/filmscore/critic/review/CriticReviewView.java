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
        String id,
        String filmId,
        long revision,
        BylineView publication,

        @Schema(description = "Absent where the publication names nobody.")
        BylineView critic,

        String grade,

        @Schema(description = "The grade converted.", minimum = "0", maximum = "100", examples = "67")
        Integer score,

        @Schema(examples = "POSITIVE") Band band,

        @Schema(description = "How the grade was converted, in words.", examples = "letter B-")
        String rule,

        String headline,
        String excerpt,
        String url,
        String language,
        LocalDate publishedOn,
        boolean featured,
        NamedProvider provider,
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
