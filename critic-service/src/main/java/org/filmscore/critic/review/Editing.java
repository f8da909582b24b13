package org.filmscore.critic.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.filmscore.critic.conversion.ConvertingGrades;
import org.filmscore.critic.critic.Critic;
import org.filmscore.critic.critic.Critics;
import org.filmscore.critic.grade.GradeReading.Conversion;
import org.filmscore.critic.publication.Publication;
import org.filmscore.critic.publication.Publications;
import org.filmscore.critic.review.content.Byline;
import org.filmscore.critic.review.content.IncomingReview;
import org.filmscore.critic.review.content.ReviewDescription;
import org.filmscore.critic.review.content.ScoredGrade;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;

/** Writes descriptions into reviews: finds publication and critic, and reads the grade. */
@ApplicationScoped
class Editing {

    private final Publications publications;
    private final Critics critics;
    private final ConvertingGrades converting;
    private final Clock clock;

    Editing(Publications publications, Critics critics, ConvertingGrades converting, Clock clock) {
        this.publications = publications;
        this.critics = critics;
        this.converting = converting;
        this.clock = clock;
    }

    /** The same again changes nothing. */
    void write(CriticReview review, ReviewDescription description) {
        if (review.isDescribedAs(description)) {
            return;
        }
        var byline = new Byline(publication(description.publicationId()), critic(description.criticId()));
        write(review, description, byline);
    }

    /** @param byline of the publication and critic that the description names */
    void write(CriticReview review, ReviewDescription description, Byline byline) {
        var grade = scoredGrade(review, description, byline.publication());
        review.revise(byline, grade, description.details(), clock.instant());
    }

    /** Writes a review whose grade an editor has read. */
    void judge(CriticReview review, IncomingReview incoming, Conversion conversion) {
        var description = incoming.description();
        var grade = ScoredGrade.of(description.grade(), conversion);
        review.revise(incoming.byline(), grade, description.details(), clock.instant());
    }

    void retract(CriticReview review) {
        review.retract(clock.instant());
    }

    /**
     * A grade is read once, by the scale that its publication has at that time. Other changes of the review or of the
     * publication leave the score as it is.
     */
    private ScoredGrade scoredGrade(CriticReview review, ReviewDescription description, Publication publication) {
        var grade = description.grade();
        if (grade == null) {
            return null;
        }
        if (review.isGradedAs(description)) {
            return review.scoredGrade().orElseThrow();
        }
        return ScoredGrade.of(grade, converting.convert(grade, publication.gradeScale()));
    }

    private Publication publication(UUID id) {
        return publications.findByIdOptional(id).orElseThrow(() -> unknown("/publicationId", "publication", id));
    }

    private Critic critic(UUID id) {
        return id == null ? null : critics.findByIdOptional(id).orElseThrow(() -> unknown("/criticId", "critic", id));
    }

    private static InvalidInput unknown(String pointer, String kind, UUID id) {
        return new InvalidInput(Violation.at(pointer, "there is no " + kind + " " + id));
    }
}
