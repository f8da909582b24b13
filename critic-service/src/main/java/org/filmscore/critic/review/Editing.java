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
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;

/** Brings what an editor wrote into a review: finds who stands behind it, and reads the grade. */
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
    void write(CriticReview review, CriticReviewDraft draft) {
        if (draft.equals(review.draft())) {
            return;
        }
        write(review, draft, new Byline(publication(draft.publicationId()), critic(draft.criticId())));
    }

    /** @param byline of the publication and critic that the draft names */
    void write(CriticReview review, CriticReviewDraft draft, Byline byline) {
        review.revise(draft, byline, verdict(review, draft, byline.publication()), clock.instant());
    }

    /** Writes what an editor has made of a grade that could not be read. */
    void judge(CriticReview review, IncomingReview incoming, Conversion conversion) {
        var verdict = Verdict.of(incoming.draft().grade(), conversion);
        review.revise(incoming.draft(), incoming.byline(), verdict, clock.instant());
    }

    void retract(CriticReview review) {
        review.retract(clock.instant());
    }

    /**
     * A grade is read once, by the scale that its publication has at that time: what else is put right in a review, or in the
     * publication, leaves the score alone.
     */
    private Verdict verdict(CriticReview review, CriticReviewDraft draft, Publication publication) {
        if (draft.grade() == null) {
            return null;
        }
        if (review.isGradedAs(draft)) {
            return review.verdict().orElseThrow();
        }
        return Verdict.of(draft.grade(), converting.convert(draft.grade(), publication.gradeScale()));
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
