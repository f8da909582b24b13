package org.filmscore.critic.review;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The problems of critic reviews. */
@Singleton
class CriticReviewProblems implements ProblemTypes {

    private static final ProblemType CRITIC_REVIEW_NOT_FOUND = new ProblemType(
            404,
            "critic-review-not-found",
            "No critic review has this id, or it is retracted.",
            "List the reviews of a film with GET /api/v1/films/{film}/critic-reviews.");

    private static final ProblemType ALREADY_REVIEWED = new ProblemType(
            409,
            "already-reviewed",
            "The film has a review by this publication and critic; existing is its path. No critic counts as one.",
            "Revise that review with PUT instead. Nothing was changed.");

    @Override
    public List<ProblemType> types() {
        return List.of(CRITIC_REVIEW_NOT_FOUND, ALREADY_REVIEWED);
    }

    @ServerExceptionMapper
    public Response notFound(CriticReviewNotFound e) {
        return Problem.of(CRITIC_REVIEW_NOT_FOUND, e);
    }

    @ServerExceptionMapper
    public Response alreadyReviewed(AlreadyReviewed e) {
        return Problem.conflict(ALREADY_REVIEWED, e, "/api/v1/critic-reviews/" + e.existing());
    }

    /** No critic review has this id, or it is retracted. */
    static class CriticReviewNotFound extends RuntimeException {

        CriticReviewNotFound(String id) {
            super("There is no critic review " + id);
        }
    }

    /** The film has a review by the same publication and critic. */
    static class AlreadyReviewed extends RuntimeException {

        static final String MEANING = "`already-reviewed`: the film has a review by this publication and critic;"
                + " `existing` is its path.";

        private final UUID existing;

        AlreadyReviewed(CriticReview existing) {
            super("The film has a review by this publication and critic");
            this.existing = existing.id();
        }

        UUID existing() {
            return existing;
        }
    }
}
